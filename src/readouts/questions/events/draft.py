"""An event while it is gathered: the statements that are one act of one side towards another."""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace

from readouts.data.codebook import EventCode
from readouts.model import Act, EventActor, EventCoding, EventText, Polarity
from readouts.questions.events.cast import Named
from readouts.questions.events.told import Told


@dataclass
class Draft:
    """One event with all that is told for it; `code` is set where its statements do not code it."""

    actor: EventActor
    recipient: EventActor | None
    act: Act
    code: EventCode | None = None
    people: dict[str, Named] = field(default_factory=dict)
    reached: dict[str, Named] = field(default_factory=dict)
    told: list[tuple[Told, EventCode]] = field(default_factory=list)
    texts: list[EventText] = field(default_factory=list)

    def name(self, speaking: Iterable[Named], reached: Iterable[Named]) -> None:
        """Note who of these acts, and who of those is reached."""
        for each in speaking:
            if each.name and each.side.id == self.actor.id:
                self.people.setdefault(each.name, each)
        for each in reached:
            if each.name and self.recipient and each.side.id == self.recipient.id:
                self.reached.setdefault(each.name, each)

    @property
    def polarity(self) -> Polarity | None:
        """That of most statements, the first of equals."""
        found = Counter(told.polarity for told, _ in self.told).most_common(1)
        return found[0][0] if found else None

    def coding(self, contexts: Mapping[str, str]) -> EventCoding:
        """Its own code, or that of most of its statements, the first of equals.

        Hopes count only where there is nothing else. `contexts` are PLOVER's of each label of an
        issue that has one.
        """
        firm = [code for told, code in self.told if not told.hope]
        codes = firm or [code for _, code in self.told]
        code = self.code or Counter(codes).most_common(1)[0][0]
        plover = code.plover
        return EventCoding(
            plover_type=plover.type if plover else None,
            plover_mode=code.mode,
            plover_quad=plover.quad if plover else None,
            plover_intensity=plover.intensity if plover else None,
            contexts=_contexts(self.gathered("issues"), contexts),
            cameo=code.cameo.code,
            cameo_root=code.cameo.code[:2],
            cameo_quad=code.cameo.quad,
            goldstein=code.cameo.goldstein,
        )

    def gathered(self, name: str) -> tuple[str, ...]:
        """The issues or tags of all statements, each once."""
        return tuple(dict.fromkeys(each for told, _ in self.told for each in getattr(told, name)))

    def ends(self) -> tuple[EventActor, EventActor | None]:
        """Actor and recipient with the people who were named for them."""
        there = with_people(self.recipient, self.reached.values()) if self.recipient else None
        return with_people(self.actor, self.people.values()), there


def with_people(side: EventActor, named: Iterable[Named]) -> EventActor:
    """The side with those who were named for it."""
    people = sorted(named, key=lambda each: each.name or "")
    return replace(
        side,
        people=tuple(each.name for each in people if each.name),
        qids=tuple(each.qid for each in people if each.qid),
        offices=tuple(dict.fromkeys(each.office for each in people if each.office)),
    )


def _contexts(issues: Iterable[str], known: Mapping[str, str]) -> tuple[str, ...]:
    """PLOVER's contexts of issues, as its data spell them."""
    found = (known[issue] for issue in issues if issue in known)
    return tuple(dict.fromkeys(context.replace(" ", "_") for context in found))
