# The commands of a working day; `make` lists them.
.PHONY: help format check examples explain evaluate bench growth

help: ## this list
	@grep -E '^[a-z]+:.*##' Makefile | sed -E 's/:.*## /\t/' | expand -t 12

format: ## formats the code (palantir-java-format)
	mvn -q -B spotless:apply

check: ## what CI runs: formats, checks, examples, architecture
	mvn -B verify

examples: ## the examples of one room: make examples ROOM=time (acts, actor, attribution, place, status, time)
	mvn -q -B -Dquick -pl core -Dtest='$(shell r='$(ROOM)'; case $$r in acts) echo Act;; *) echo "$$(printf '%s' "$$r" | cut -c1 | tr a-z A-Z)$$(printf '%s' "$$r" | cut -c2-)";; esac)ExamplesTest' test

explain: ## make explain TEXT="Xi plans to visit Moscow."
	@./rapporteur explain "$(TEXT)"

evaluate: ## all scorers on the annotated data beside the project (../shared)
	python3 ../shared/score/seed.py || true
	python3 ../shared/score/relations.py ../shared/data/relations-plv-dev.tsv
	python3 ../shared/score/relations.py ../shared/data/relations-aw-dev.tsv
	python3 ../shared/score/factuality.py ../shared/data/factuality-uw-dev.jsonl
	python3 ../shared/score/attribution.py ../shared/data/attribution-polnear-dev
	python3 ../shared/score/timex.py ../shared/data/timex-dev

bench: ## tokens per second against CoreNLP, in one run
	mvn -q -B -Dquick -DskipTests -pl bench -am package && java -Xmx3g -cp "bench/target/classes:core/target/classes:$$(cat bench/target/classpath.txt)" org.rapporteur.bench.Throughput examples/reports

growth: ## ingest rate, store size and cost of linking up to 10,000 reports
	mvn -q -B -Dquick -DskipTests -pl bench -am package && java -Xmx4g -cp "bench/target/classes:core/target/classes:$$(cat bench/target/classpath.txt)" org.rapporteur.bench.StoreGrowth examples/reports/wire.jsonl 10000
