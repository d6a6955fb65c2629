-- 0015: days that work otherwise than their day of the week says (节假日安排), and seasons in which applications are
-- taken (申报窗口).

CREATE TABLE holiday (
    id {id},
    version bigint NOT NULL,
    removed text,
    "day" text NOT NULL,
    "kind" text NOT NULL,
    "title" text NOT NULL,
    "source" text
)

CREATE UNIQUE INDEX holiday_key1 ON holiday ("day") WHERE removed IS NULL

CREATE TABLE application_window (
    id {id},
    version bigint NOT NULL,
    removed text,
    "title" text NOT NULL,
    "ladder" text NOT NULL,
    "tier" text NOT NULL,
    "opens" text,
    "closes" text NOT NULL,
    "county_deadline" text,
    "city_deadline" text,
    "province_deadline" text,
    "publicity_days" bigint,
    "site_check_days" bigint,
    "paper_file_days" bigint,
    "source" text,
    "confidence" text,
    "remarks" text
)
