# The commands of a working day; `make` lists them.
.PHONY: help format check examples explain evaluate bench bench-build bench-stages bench-scaling bench-start growth fuzz soak load linking flink-jars

help: ## this list
	@grep -E '^[a-z-]+:.*##' Makefile | sed -E 's/:.*## /\t/' | expand -t 12

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

fuzz: ## fuzzes each reader: make fuzz SECONDS=600 KINDS="pdf mail"
	core/fuzz $(or $(SECONDS),60) $(KINDS)

BENCH = java -Xmx4g -XX:+UseParallelGC -cp "bench/target/classes:core/target/classes:store/target/classes:$$(cat bench/target/classpath.txt)"

bench-build:
	@mvn -q -B -Dquick -DskipTests -pl bench -am package

bench: bench-build ## speed and memory beside CoreNLP, each stage, and 1x/10x/100x reports: make bench SECONDS=60
	@$(BENCH) org.rapporteur.bench.Comparison $(or $(SECONDS),30) examples/reports
	@$(MAKE) -s bench-stages bench-scaling

bench-stages: bench-build ## the time of each stage (JMH)
	@$(BENCH) org.openjdk.jmh.Main StageBench -rf text -rff bench/target/stages.txt > bench/target/stages.log && grep -E '^Benchmark|^StageBench' bench/target/stages.txt

bench-scaling: bench-build ## cost per report at 1x, 10x, 100x: make bench-scaling TIMES=10
	@$(BENCH) org.rapporteur.bench.Scaling $(or $(TIMES),100) examples/reports

bench-start: ## time of --help and of reading one short report (hyperfine, from apt)
	./rapporteur read --published 2026-03-12 examples/reports/01-visit.txt > /dev/null
	hyperfine --warmup 2 --runs 10 './rapporteur --help' './rapporteur read --published 2026-03-12 examples/reports/01-visit.txt'

growth: bench-build ## ingest rate, store size and cost of linking up to 10,000 reports: make growth [STORE=new.duckdb]
	@$(BENCH) org.rapporteur.bench.StoreGrowth examples/stream/spring/reports.jsonl 10000 $(STORE)

soak: bench-build ## reads for a time while things break, and draws up a ledger: make soak DURATION=3600
	@mvn -q -B -Dquick -DskipTests -pl app -am package
	@bench/soak.py $(or $(DURATION),300)

load: ## requests per second and p99 of the desk, 50 connections, 30 s: make load [STORE=file.duckdb] [SECONDS=30]
	@bench/load.sh "$(or $(STORE),app/target/examples.duckdb)" "$(or $(SECONDS),30)"

linking: bench-build ## cost of linking a record, from 10,000 made-up ones to ten million: make linking POWER=7 DAY=100
	@java -Xmx6g -Xmn600m -XX:+UseSerialGC -XX:+UseTransparentHugePages -cp "bench/target/classes:core/target/classes:store/target/classes:$$(cat bench/target/classpath.txt)" org.rapporteur.bench.LinkingScale $(or $(DAY),1000) $(or $(POWER),6) $(or $(YEAR),5) $(LAST)

flink-jars: ## the jars that a Flink cluster needs beside its own, into flink/target/usrlib
	mvn -q -B -Dquick -DskipTests -pl flink -am package
	@rm -rf flink/target/usrlib && mkdir flink/target/usrlib
	@tr : '\n' < flink/target/classpath.txt | grep -vE '/(flink-[^/]*|frocksdbjni[^/]*|slf4j-[^/]*)$$|^$$' > flink/target/jars.txt
	@tr : '\n' < flink/target/classpath.txt | grep -E '/flink-connector-kafka[^/]*$$' >> flink/target/jars.txt
	@cp $$(cat flink/target/jars.txt) core/target/core-0.1.0.jar store/target/store-0.1.0.jar flink/target/flink-0.1.0.jar flink/target/usrlib/
