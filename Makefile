# Hookswitch in a few words:  make run · make test · make demo
# Everything else is listed by `make help`.

export SWIFT ?= swift
SOURCES := Package.swift Sources Tests
# Warnings in our own targets are errors already (Package.swift); one debug build serves every check.

.PHONY: help deps deps-test run demo build test check format tests soak bench pictures bars clean

help: ## what can be made
	@grep -hE '^[a-z-]+:.*## ' $(MAKEFILE_LIST) | awk -F ':.*## ' '{printf "  make %-10s %s\n", $$1, $$2}'

deps: ## install what a machine with only the Swift toolchain lacks
	@Scripts/deps

deps-test: deps ## install what only the tests use; without it those tests are skipped by name
	@Scripts/deps-test

run: deps ## build for release and serve on 127.0.0.1:8080 with embedded defaults, no account needed
	$(SWIFT) build -c release --product hookswitch
	.build/release/hookswitch serve --dev

demo: deps ## one event of every family, start to end, without a network
	$(SWIFT) build -c release --product hookswitch
	.build/release/hookswitch demo

test: deps deps-test check build tests ## everything a reviewer would run

check: format-check ## formatting, lint and what is left to do

.PHONY: format-check
format-check:
	$(SWIFT) format lint --strict --parallel --recursive --configuration .swift-format $(SOURCES)
	@Scripts/todos

build:
	$(SWIFT) build --build-tests

tests:
	Scripts/texml/check-refusals
	Scripts/tests

format: ## rewrite our sources in the house style
	$(SWIFT) format --in-place --parallel --recursive --configuration .swift-format $(SOURCES)

soak: deps deps-test build ## what is too long for every run: full fuzzing, long crash runs
	HOOKSWITCH_SOAK=1 Scripts/tests
	# In the versions that were tested with ours.
	cp Package.resolved examples/scenario-tests/
	$(SWIFT) test --package-path examples/scenario-tests --disable-xctest

bench: deps ## measure speed and memory, and print tables
	Benchmarks/run

pictures: deps-test build ## the screenshots of the console, from a browser
	HOOKSWITCH_PICTURES=docs/images Scripts/tests --filter ConsoleBrowserTests

bars: deps ## every bar of the message classifier, measured over its labelled sets
	$(SWIFT) build -c release --product hookswitch
	Scripts/optout/bars

clean: ## forget everything that was built
	rm -rf .build Benchmarks/.build
