# What a contributor runs. A Debian machine with Swift is all that these targets ask for: whatever else
# they need they install first, where it is missing.

SHELL := /bin/bash
.SHELLFLAGS := -euo pipefail -c

# Where builds go.
SCRATCH ?= .build
# How long `make fuzz` looks for trouble.
FUZZ_SECONDS ?= 120
# The least F1 of each layer on the plans that PLANTRACE_CORPUS names.
BARS := sections=0.98,document=0.96,targets=0.95,deadlines=0.94,citations=0.98,assignments=0.86

BUILD := swift build --scratch-path $(SCRATCH)
RELEASE := $(BUILD) -c release --static-swift-stdlib --product plantrace $(shell scripts/link-flags)
TOOL := $(SCRATCH)/release/plantrace

.PHONY: help set-up tools fonts demo test lint tests imports evaluate bench fuzz clean
.NOTPARALLEL:

help:
	@echo 'make demo    build the tool, parse the plans in corpus/, show the result'
	@echo 'make test    lint, build with warnings as errors, run every test, check imports'
	@echo 'make tools   install the programs that PDF, scans and old Word files need'
	@echo 'make bench   measure speed and memory'
	@echo 'make fuzz    look for inputs that break the parser, $(FUZZ_SECONDS) seconds long'
	@echo 'make clean   remove what was built'

set-up:
	@scripts/set-up

tools: set-up
	@scripts/set-up tools

fonts:
	@scripts/set-up fonts

demo: set-up
	$(RELEASE)
	$(TOOL) parse corpus/*.txt
	$(TOOL) evaluate corpus | grep ^TOTAL
	@echo 'The tool is $(TOOL); try: $(TOOL) parse YOUR-PLAN.txt'

test: tools fonts lint tests imports evaluate

lint:
	swift format lint --strict -r Sources Tests Package.swift

tests:
	PLANTRACE_STRICT=1 $(BUILD) --build-tests
	PLANTRACE_STRICT=1 swift test --scratch-path $(SCRATCH)

imports:
	scripts/check-imports $(SCRATCH)/debug

evaluate:
	@if [ -n "$${PLANTRACE_CORPUS:-}" ]; then \
	  set -x; $(SCRATCH)/debug/plantrace evaluate "$$PLANTRACE_CORPUS" --min $(BARS); \
	else \
	  echo 'No PLANTRACE_CORPUS: the bars on real plans were not measured.'; \
	fi

bench: set-up
	@scripts/set-up python3
	Benchmarks/run $(SCRATCH)

fuzz: set-up
	Benchmarks/fuzz $(FUZZ_SECONDS)

# What fuzzing has found is kept.
clean:
	rm -rf $(SCRATCH)
	for package in $(wildcard Benchmarks/*/Package.swift); do \
	  swift package --package-path "$$(dirname "$$package")" clean; \
	done
