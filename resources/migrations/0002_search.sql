-- 0002: the search of the register looks into former names, pinyin and document numbers too. What it looks into is
-- made again from the records when a base is opened whose search is empty.

DROP TABLE enterprise_search

CREATE TABLE enterprise_search (
    id {id} REFERENCES enterprise (id) DEFERRABLE INITIALLY DEFERRED,
    name_key text NOT NULL,
    folded text NOT NULL,
    initials text NOT NULL,
    pinyin text NOT NULL,
    papers text NOT NULL
)

CREATE INDEX enterprise_search_name ON enterprise_search (name_key, id)
