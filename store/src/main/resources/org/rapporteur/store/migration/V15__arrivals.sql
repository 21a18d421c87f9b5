-- Every text that was put in and every new coding, in the order in which they became visible: by it a server sees what other
-- processes do, and goes on telling it where it left off. Stores written before get one in the order of their runs.

CREATE TABLE arrival (
    number BIGINT PRIMARY KEY,
    report VARCHAR,
    what VARCHAR NOT NULL
);
INSERT INTO arrival SELECT row_number() OVER (ORDER BY run, id, revision), id, 'stored' FROM report;
