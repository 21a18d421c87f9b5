-- What is watched, and who is told. Times are in UTC.

-- A feed as it was when it was last asked.
CREATE TABLE feed (
    address VARCHAR NOT NULL,
    etag VARCHAR,
    last_modified VARCHAR,
    next_poll TIMESTAMP NOT NULL,
    failures INTEGER NOT NULL,
    said VARCHAR
);
CREATE INDEX feed_address ON feed (address);

-- Every entry of every feed: waiting to be read, read, or skipped with the reason. What the feed told of it is kept while
-- it waits, since the feed may have dropped it when its turn comes.
CREATE TABLE feed_item (
    feed VARCHAR NOT NULL,
    item VARCHAR NOT NULL,
    digest VARCHAR NOT NULL,
    state VARCHAR NOT NULL,
    reason VARCHAR,
    attempts INTEGER NOT NULL,
    next_attempt TIMESTAMP NOT NULL,
    last_seen TIMESTAMP NOT NULL,
    link VARCHAR,
    title VARCHAR,
    published DATE,
    publisher VARCHAR,
    language VARCHAR,
    text VARCHAR
);
CREATE INDEX feed_item_feed ON feed_item (feed);
CREATE INDEX feed_item_item ON feed_item (item);

-- A saved search.
CREATE TABLE alert (
    id VARCHAR NOT NULL,
    name VARCHAR NOT NULL,
    search VARCHAR NOT NULL,
    webhook VARCHAR,
    secret VARCHAR,
    created TIMESTAMP NOT NULL
);

-- What a saved search has found, as it was when it was last told.
CREATE TABLE alert_match (
    alert VARCHAR NOT NULL,
    story VARCHAR NOT NULL,
    digest VARCHAR NOT NULL,
    noticed TIMESTAMP NOT NULL
);
CREATE INDEX alert_match_alert ON alert_match (alert);

-- The outbox: a row comes in the transaction that notes the match, and is delivered until the receiver has taken it.
CREATE SEQUENCE alert_message_number;

CREATE TABLE alert_message (
    number BIGINT NOT NULL,
    alert VARCHAR NOT NULL,
    story VARCHAR NOT NULL,
    kind VARCHAR NOT NULL,
    noticed TIMESTAMP NOT NULL,
    body VARCHAR NOT NULL,
    attempts INTEGER NOT NULL,
    next_attempt TIMESTAMP,
    delivered TIMESTAMP,
    failure VARCHAR
);
CREATE INDEX alert_message_alert ON alert_message (alert);
