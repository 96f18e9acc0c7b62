# What a person types: run, test, check, bench, strings, packs, screenshots, help.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
READY := $(VENV)/.ready
CONTENT := $(shell find content -type f)
STRINGS := $(wildcard i18n/*.ts)
PIPELINE := $(wildcard reader/authoring/*.py reader/authoring/*/*.py reader/core/*.py)
FONTS := build/fonts/.done
PACK := build/packs/sala.sala
KEY := build/keys/publisher.key
WORDS := build/i18n/.done
COMPILED := build/.compiled
LINUX := build/linux/Sala
WINDOWS := build/windows/Sala.exe
STICK_PACKS := build/stick-packs/office.sala
ANYWHERE := build/.open-anywhere

VERSION := -c 'import sys; print(sys.version_info[:2])'
.DEFAULT_GOAL := help
# Another Python that is named is the one that is used: where it is of another version everything is set up with it.
ifeq ($(origin PYTHON),command line)
.DEFAULT_GOAL := packs
ifneq ($(shell $(PYTHON) $(VERSION) 2>&1; true),$(shell $(BIN)/python $(VERSION) 2>&1; true))
$(READY): always
endif
endif

SOME_PYTHON := command -v $(PYTHON) >/dev/null || { echo "Sala needs Python 3.11 or newer. Install it with: sudo apt-get install python3 python3-venv"; exit 1; }

.PHONY: always
always:

.PHONY: help run desk desk-bundle desk-bundle-windows test coverage test-system test-bare fuzz monkey check format bench bench-check stick desktop strings packs screenshots clean
.DELETE_ON_ERROR:

help:            ## show this list
	@grep -hE '^[a-z-]+:.*##' $(MAKEFILE_LIST) | sed -E 's/^([a-z-]+):.*## /  make \1\t/' | expand -t 24

run: packs       ## open the window (the first time: set everything up)
	@$(BIN)/sala

desk: packs      ## open the office's desk, on this checkout's own content
	@$(BIN)/sala-desk .

desk-bundle: packs ## make the office's desk for Linux in build/desk-bundle: it needs nothing installed
	@$(BIN)/pyinstaller --noconfirm --log-level ERROR --distpath build --workpath build/pyinstaller-desk build_spec/desk.spec

desk-bundle-windows: needed packs ## the same for Windows in build/desk-bundle-windows (made on Linux, with what “make stick” needs)
	@$(BIN)/python build_spec/windows_desk.py build/desk-bundle-windows

test: packs      ## run every test that needs nothing but pip packages
	$(BIN)/python -m pytest -n 2 --dist worksteal tests --ignore tests/system

coverage: packs  ## run the tests, and compare what of the code they run with its floor
	$(BIN)/python -m pytest -n 2 --dist worksteal tests --ignore tests/system --cov --cov-report json:build/coverage.json
	$(BIN)/python -m tests.coverage_floor build/coverage.json

test-system: packs ## run the tests that need other programs (Xvfb, strace, poppler)
	$(BIN)/python -m pytest tests/system

test-bare:       ## build a bare Debian in a folder, and run “make test” and “make run” in it (as root)
	@$(PYTHON) build_spec/bare.py build/bare

check: packs     ## look for mistakes in code and content
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports --no-logo 2>&1
	$(BIN)/sala-author check

format: $(READY) ## bring the code into its form
	$(BIN)/ruff check --fix .
	$(BIN)/ruff format .

monkey: packs    ## walk at random over all screens for an hour, with two seeds
	$(BIN)/python -m tests.monkey --seed 1 --seed 2 --events 1000000 --minutes 30

bench: packs     ## measure everything beside a bare window; writes docs/benchmarks.md
	$(BIN)/python -m tests.benchmarks

bench-check:     ## compare the last measurements with the targets
	@$(BIN)/python -m tests.benchmarks --check

strings: $(READY) ## bring i18n/*.ts up to date with the code
	$(BIN)/python -m reader.authoring.cli strings --update

packs: $(FONTS) $(PACK) $(WORDS) $(COMPILED) ## build fonts, pack and translations

stick: needed $(STICK_PACKS) $(LINUX) $(WINDOWS) $(ANYWHERE) ## lay out a stick in build/stick, for Linux and Windows
	@echo "5 of 5: laying out build/stick"
	@$(BIN)/python build_spec/stick.py build/stick
	@$(BIN)/sala-author stick list build/stick --key $(KEY)

desktop: packs   ## put Sala and its file type into the menu of this Linux desktop
	@$(BIN)/python build_spec/desktop.py $(CURDIR)/$(BIN)/sala

fuzz: packs      ## try inputs that were damaged or made to do harm: make fuzz INPUTS=10 (thousands)
	$(BIN)/python -m tests.fuzz $(or $(INPUTS),1)

screenshots: packs ## draw pictures of the window, without a screen
	$(BIN)/python -m tests.screenshots build/screenshots

clean:           ## remove what was built, but no key
	@test ! -d build || find build -mindepth 1 -maxdepth 1 ! -name keys -exec rm -rf {} +

$(READY): requirements.lock pyproject.toml package-lock.json build_spec/set_up.py reader/system_libraries.py
	@$(SOME_PYTHON)
	@$(PYTHON) build_spec/set_up.py $(VENV)
	@touch $@

$(FONTS): $(READY) $(CONTENT) reader/authoring/fonts.py reader/core/languages.py reader/ui/text/harfbuzz.py
	@echo "Fonts (a minute)"
	@$(BIN)/sala-author fonts
	@touch $@

# Packs are signed with the key in build/keys; where there is none, one for trial is made that only this checkout knows.
$(KEY): | $(READY)
	@$(BIN)/sala-author keys $(basename $(KEY)) --no-password

$(PACK): $(READY) $(CONTENT) $(PIPELINE) $(KEY)
	@$(BIN)/sala-author build --key $(KEY)

# A stick's library in two: what a take-away stick has, and what an office's has more.
.PHONY: needed
needed: # before anything is fetched or built
	@$(SOME_PYTHON)
	@$(PYTHON) build_spec/needed.py

$(STICK_PACKS): $(READY) $(CONTENT) $(PIPELINE) $(KEY)
	@echo "1 of 5: the library of sticks (half a minute)"
	@$(BIN)/sala-author build --part take-away --out build/stick-packs/sala.sala --key $(KEY)
	@$(BIN)/sala-author build --part office --out build/stick-packs/office.sala --key $(KEY)

$(LINUX): $(COMPILED) build_spec/sala.spec build_spec/sala_main.py build_spec/left_out.py build_spec/stand_in.c build_spec/starter.c build_spec/linux_starter.py build_spec/preload.py build_spec/linux_libraries.py requirements.lock
	@echo "2 of 5: the Linux program (3 minutes)"
	@rm -rf build/linux build/linux-program
	@$(BIN)/pyinstaller --noconfirm --log-level ERROR --distpath build --workpath build/pyinstaller build_spec/sala.spec
	@touch $@

$(WINDOWS): $(COMPILED) build_spec/windows.py build_spec/compile_311.mjs build_spec/sala_main.py build_spec/left_out.py $(wildcard build_spec/launcher.*) build_spec/front.c build_spec/telling.h requirements.lock
	@echo "3 of 5: the Windows program (1 minute)"
	@$(BIN)/python build_spec/windows.py build/windows
	@touch $@

$(ANYWHERE): $(FONTS) $(WORDS) $(STICK_PACKS) $(COMPILED) $(wildcard build_spec/*.py) docs/field-guide.md
	@echo "4 of 5: PDFs, and pages, books and pictures for phones (15 minutes; what is made is kept if it is stopped)"
	@$(BIN)/python build_spec/open_anywhere.py build/open-anywhere
	@touch $@

$(WORDS): $(READY) $(STRINGS) reader/authoring/strings.py reader/authoring/line_breaks.py
	@$(BIN)/sala-author strings
	@touch $@

# Compiled once, also where Python is told to write no bytecode of its own: the window opens sooner.
$(COMPILED): $(READY) $(shell find reader -name '*.py')
	@$(BIN)/python -m compileall -q reader
	@mkdir -p build && touch $@
