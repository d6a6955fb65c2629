-- Work that an officer has begun and not yet applied: no record, without history and undo.

CREATE TABLE draft (
    owner text NOT NULL,
    place text NOT NULL,
    changed text NOT NULL,
    content {bytes} NOT NULL,
    PRIMARY KEY (owner, place)
)
