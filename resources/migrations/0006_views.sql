-- Ways to look at a list that the office shares.

CREATE TABLE saved_view (
    id {id},
    version bigint NOT NULL,
    removed text,
    "place" text NOT NULL,
    "name" text NOT NULL,
    "definition" text NOT NULL,
    "position" bigint
)

CREATE UNIQUE INDEX saved_view_key1 ON saved_view ("place", "name") WHERE removed IS NULL
