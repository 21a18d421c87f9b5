-- What analysts said of single records, in the order in which they did; nothing is ever changed or taken out. Of several on
-- one telling the last holds.
CREATE TABLE judgement (
    number BIGINT NOT NULL,
    report VARCHAR NOT NULL,
    identity VARCHAR NOT NULL,
    record VARCHAR NOT NULL,
    verdict VARCHAR NOT NULL,
    read_act VARCHAR NOT NULL,
    read_record VARCHAR NOT NULL,
    edit VARCHAR,
    judged TIMESTAMP NOT NULL,
    judged_by VARCHAR NOT NULL,
    reason VARCHAR NOT NULL
);

-- Who did what at a desk, and why.
CREATE TABLE audit (
    number BIGINT NOT NULL,
    done TIMESTAMP NOT NULL,
    who VARCHAR NOT NULL,
    action VARCHAR NOT NULL,
    subject VARCHAR NOT NULL,
    reason VARCHAR NOT NULL
);

-- Who may use a server that others reach: of a token only its digest is kept.
CREATE TABLE access_token (
    name VARCHAR NOT NULL,
    digest VARCHAR NOT NULL,
    may_write BOOLEAN NOT NULL,
    made TIMESTAMP NOT NULL,
    revoked TIMESTAMP
);
