"""Errors of PostgreSQL in words. No address and no password is in them."""

import re

import psycopg

Explanation = tuple[str, str | None]

_OF_STATES: tuple[tuple[str, str, str | None], ...] = (
    ("55P03", "another process is writing to the record", "try again when it is done"),
    ("25006", "the record may not be written", "the server takes no changes"),
    ("42501", "the database forbids it: {}", "ask its owner for the right"),
    ("3F000", "its schema does not exist", "make it with: CREATE SCHEMA"),
    ("53100", "no space is left on the server", "free some, then run the command again"),
    ("53", "the database server has too much to do: {}", "try again later"),
    ("57", "the database server has ended the connection", "run the command again"),
    ("08", "the database server has ended the connection", "run the command again"),
    ("XX", "the record is damaged: {}", "restore a copy, or add the reports to a new one"),
)
_OF_MESSAGES = (
    (
        "password authentication failed|no password supplied|authentication failed",
        "the database does not take this user and password",
        "check the address",
    ),
    ('database ".*" does not exist', "there is no such database", "make it with: createdb"),
    ('role ".*" does not exist', "the database knows no such user", "check the address"),
    ("permission denied for database", "this user may not connect", "ask its owner for the right"),
    ("too many connections|too many clients", "the server takes no more connections", "try later"),
    ("no pg_hba.conf entry", "the server does not take connections from here", "ask its owner"),
    ("starting up|shutting down", "the server is starting or ending", "try again"),
)


def explanation(error: Exception) -> Explanation:
    """What to say of an error, and what to do about it."""
    state, message = getattr(error, "sqlstate", None), _message(error)
    if state:
        found = (row for row in _OF_STATES if state.startswith(row[0]))
        _, what, hint = next(found, ("", "{}", None))
        return what.format(message), hint
    if isinstance(error, psycopg.OperationalError):
        return _of_connection(str(error))
    if isinstance(error, psycopg.ProgrammingError):
        return "this is no address of a database", "write postgresql://user@host:5432/database"
    return message, None


def _message(error: Exception) -> str:
    diagnosis = getattr(error, "diag", None)
    return (diagnosis and diagnosis.message_primary) or str(error)


def _of_connection(message: str) -> Explanation:
    """Of a connection that failed; libpq's own words may hold a piece of a password."""
    for sign, what, hint in _OF_MESSAGES:
        if re.search(sign, message):
            return what, hint
    if "server closed the connection" in message or "connection is closed" in message:
        return "the database server has ended the connection", "run the command again"
    return "the database server cannot be reached", "is it running, and are host and port right?"
