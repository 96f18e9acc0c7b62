# What a person types: run, test, check, bench, strings, packs, screenshots, help.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
PIP := $(BIN)/python -m pip --disable-pip-version-check
READY := $(VENV)/.ready
CONTENT := $(shell find content -type f)
STRINGS := $(wildcard i18n/*.ts)
PIPELINE := $(wildcard reader/authoring/*.py reader/core/*.py)
FONTS := build/fonts/.done
PACK := build/packs/sala.sala
KEY := build/keys/publisher.key
WORDS := build/i18n/.done
COMPILED := build/.compiled

.PHONY: help run test test-system check format bench bench-check stick strings packs screenshots clean
.DELETE_ON_ERROR:

help:            ## show this list
	@grep -hE '^[a-z-]+:.*##' $(MAKEFILE_LIST) | sed -E 's/^([a-z-]+):.*## /  make \1\t/' | expand -t 24

run: packs       ## open the window (the first time: set everything up)
	@$(BIN)/sala

test: packs      ## run every test that needs nothing but pip packages
	$(BIN)/python -m pytest -n 2 tests --ignore tests/system

test-system: packs ## run the tests that need other programs (Xvfb, strace, poppler)
	$(BIN)/python -m pytest tests/system

check: packs     ## look for mistakes in code and content
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/sala-author check

format: $(READY) ## bring the code into its form
	$(BIN)/ruff check --fix .
	$(BIN)/ruff format .

bench: packs     ## measure everything beside a bare window; writes docs/benchmarks.md
	$(BIN)/python -m tests.benchmarks

bench-check:     ## compare the last measurements with the targets
	@$(BIN)/python -m tests.benchmarks --check

strings: $(READY) ## bring i18n/*.ts up to date with the code
	$(BIN)/python -m reader.authoring.cli strings --update

packs: $(FONTS) $(PACK) $(WORDS) $(COMPILED) ## build fonts, pack and translations

stick: packs     ## lay out a stick for Linux in build/stick
	@$(BIN)/pyinstaller --noconfirm --log-level ERROR --distpath build --workpath build/pyinstaller build_spec/sala.spec
	@mkdir -p build/stick/packs && cp $(PACK) build/stick/packs/
	@$(BIN)/sala-author stick list build/stick --key $(KEY)

screenshots: packs ## draw pictures of the window, without a screen
	$(BIN)/python -m tests.screenshots build/screenshots

clean:           ## remove what was built, but no key
	@test ! -d build || find build -mindepth 1 -maxdepth 1 ! -name keys -exec rm -rf {} +

$(READY): requirements.lock pyproject.toml
	@echo "Setting up $(VENV) (once) …"
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || { echo "Sala needs Python 3.11 or newer: name one with make PYTHON=…"; exit 1; }
	@test -x $(BIN)/python || $(PYTHON) -m venv $(VENV)
	@$(PIP) install --quiet --require-hashes -r requirements.lock
	@$(PIP) install --quiet --no-deps -e .
	@touch $@

$(FONTS): $(READY) $(CONTENT) reader/authoring/fonts.py reader/core/languages.py
	@$(BIN)/sala-author fonts
	@touch $@

# Packs are signed with the key in build/keys; where there is none, one for trial is made that only this checkout knows.
$(KEY): | $(READY)
	@$(BIN)/sala-author keys $(basename $(KEY)) --no-password

$(PACK): $(READY) $(CONTENT) $(PIPELINE) $(KEY)
	@$(BIN)/sala-author build --key $(KEY)

$(WORDS): $(READY) $(STRINGS) reader/authoring/strings.py reader/authoring/line_breaks.py
	@$(BIN)/sala-author strings
	@touch $@

# Compiled once, also where Python is told to write no bytecode of its own: the window opens sooner.
$(COMPILED): $(READY) $(shell find reader -name '*.py')
	@$(BIN)/python -m compileall -q reader
	@mkdir -p build && touch $@
