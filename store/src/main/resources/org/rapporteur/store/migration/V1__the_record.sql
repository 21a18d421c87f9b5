-- The record of record: the same statements for DuckDB and PostgreSQL.
-- Rows of record, party, attribution, term and block belong to the current text of a report; what a correction or a new
-- coding replaced stands in replaced_record.

CREATE SEQUENCE run_number;

CREATE TABLE run (
    run BIGINT PRIMARY KEY,
    command VARCHAR NOT NULL,
    program VARCHAR NOT NULL,
    lexicons VARCHAR NOT NULL,
    started TIMESTAMP NOT NULL,
    finished TIMESTAMP,
    stored INTEGER,
    corrected INTEGER,
    unchanged INTEGER,
    set_aside INTEGER
);

-- Every text of every report; of one id the current one, and those that it replaced.
CREATE TABLE report (
    id VARCHAR NOT NULL,
    revision INTEGER NOT NULL,
    is_current BOOLEAN NOT NULL,
    digest VARCHAR NOT NULL,
    published DATE,
    publisher VARCHAR,
    url VARCHAR,
    title VARCHAR,
    language VARCHAR,
    text VARCHAR NOT NULL,
    run BIGINT NOT NULL,
    coded_by BIGINT NOT NULL,
    program VARCHAR NOT NULL,
    lexicons VARCHAR NOT NULL,
    PRIMARY KEY (id, revision)
);

CREATE TABLE record (
    id VARCHAR NOT NULL,
    report VARCHAR NOT NULL,
    sequence INTEGER NOT NULL,
    identity VARCHAR NOT NULL,
    act VARCHAR NOT NULL,
    event VARCHAR NOT NULL,
    modes VARCHAR NOT NULL,
    contexts VARCHAR NOT NULL,
    status VARCHAR NOT NULL,
    certainty DOUBLE PRECISION NOT NULL,
    denied BOOLEAN NOT NULL,
    alleged BOOLEAN NOT NULL,
    quad_code INTEGER NOT NULL,
    event_scale DOUBLE PRECISION NOT NULL,
    confidence DOUBLE PRECISION NOT NULL,
    date_from DATE,
    date_to DATE,
    place VARCHAR,
    place_country VARCHAR,
    lat DOUBLE PRECISION,
    lon DOUBLE PRECISION,
    dead INTEGER,
    injured INTEGER,
    arrested INTEGER,
    published DATE,
    publisher VARCHAR,
    origin VARCHAR NOT NULL,
    sentence VARCHAR NOT NULL,
    trigger_words VARCHAR NOT NULL,
    json VARCHAR NOT NULL,
    telling VARCHAR NOT NULL
);
CREATE INDEX record_id ON record (id);
CREATE INDEX record_report ON record (report);
CREATE INDEX record_identity ON record (identity);

-- Who does it and to whom.
CREATE TABLE party (
    record VARCHAR NOT NULL,
    report VARCHAR NOT NULL,
    role VARCHAR NOT NULL,
    position INTEGER NOT NULL,
    entity VARCHAR,
    code VARCHAR,
    sector VARCHAR,
    sectors VARCHAR,
    name VARCHAR NOT NULL,
    identifier_id VARCHAR,
    words VARCHAR NOT NULL
);

-- Who says so, outermost first.
CREATE TABLE attribution (
    record VARCHAR NOT NULL,
    report VARCHAR NOT NULL,
    depth INTEGER NOT NULL,
    kind VARCHAR NOT NULL,
    entity VARCHAR,
    code VARCHAR,
    sector VARCHAR,
    name VARCHAR,
    words VARCHAR,
    cue VARCHAR NOT NULL,
    said_on DATE
);

-- The words that a record is found by.
CREATE TABLE term (
    term VARCHAR NOT NULL,
    record VARCHAR NOT NULL,
    report VARCHAR NOT NULL
);

-- What linking looks tellings up by.
CREATE TABLE block (
    block BIGINT NOT NULL,
    record VARCHAR NOT NULL,
    report VARCHAR NOT NULL
);
CREATE INDEX block_block ON block (block);

CREATE TABLE membership (
    record VARCHAR NOT NULL,
    story VARCHAR NOT NULL,
    cluster VARCHAR NOT NULL
);
CREATE INDEX membership_record ON membership (record);
CREATE INDEX membership_story ON membership (story);
CREATE INDEX membership_cluster ON membership (cluster);

-- What the records of a story add up to, on no particular day: an overdue plan is found when it is asked for.
CREATE TABLE story (
    id VARCHAR NOT NULL,
    cluster VARCHAR NOT NULL,
    act VARCHAR NOT NULL,
    state VARCHAR NOT NULL,
    current_record VARCHAR NOT NULL,
    rule VARCHAR NOT NULL,
    date_from DATE,
    date_to DATE,
    records INTEGER NOT NULL,
    reports INTEGER NOT NULL,
    origins INTEGER NOT NULL,
    first_said DATE,
    last_said DATE,
    life VARCHAR NOT NULL
);
CREATE INDEX story_id ON story (id);

CREATE TABLE story_revision (
    story VARCHAR NOT NULL,
    number INTEGER NOT NULL,
    state VARCHAR NOT NULL,
    record VARCHAR,
    said DATE,
    origin VARCHAR NOT NULL,
    date_from DATE,
    date_to DATE,
    old_from DATE,
    old_to DATE
);

CREATE TABLE replaced_record (
    id VARCHAR NOT NULL,
    report VARCHAR NOT NULL,
    revision INTEGER NOT NULL,
    reason VARCHAR NOT NULL,
    run BIGINT NOT NULL,
    story VARCHAR,
    json VARCHAR NOT NULL
);

-- What analysts decided about stories, in the order in which they did.
CREATE TABLE decision (
    number BIGINT NOT NULL,
    together BOOLEAN NOT NULL,
    one VARCHAR NOT NULL,
    other VARCHAR NOT NULL,
    decided TIMESTAMP NOT NULL,
    note VARCHAR
);

CREATE TABLE quarantine (
    input VARCHAR NOT NULL,
    byte_offset BIGINT NOT NULL,
    reason VARCHAR NOT NULL,
    run BIGINT NOT NULL
);
