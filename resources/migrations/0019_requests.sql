-- 0019: what enterprises ask for (诉求), the dated steps by which it is settled, and the time limits offices work by.

CREATE TABLE clock_template (
    id {id},
    version bigint NOT NULL,
    removed text,
    "code" text NOT NULL,
    "title" text NOT NULL,
    "request_kind" text,
    "counted_in" text NOT NULL,
    "accept_days" bigint,
    "reply_days" bigint,
    "answer_days" bigint,
    "complex_days" bigint,
    "valid_from" text,
    "valid_to" text,
    "source" text,
    "confidence" text
)

CREATE UNIQUE INDEX clock_template_key1 ON clock_template ("code", "valid_from") WHERE removed IS NULL

CREATE TABLE service_request (
    id {id},
    version bigint NOT NULL,
    removed text,
    "number" text,
    "enterprise" bigint NOT NULL REFERENCES enterprise (id) DEFERRABLE INITIALLY DEFERRED,
    "title" text NOT NULL,
    "content" text,
    "kind" text NOT NULL,
    "channel" text,
    "received" text NOT NULL,
    "complex" bigint,
    "clock" bigint REFERENCES clock_template (id) DEFERRABLE INITIALLY DEFERRED,
    "due" text,
    "supporting" bigint REFERENCES bureau (id) DEFERRABLE INITIALLY DEFERRED,
    "visit" bigint REFERENCES visit (id) DEFERRABLE INITIALLY DEFERRED,
    "measure" bigint REFERENCES measure (id) DEFERRABLE INITIALLY DEFERRED,
    "outcome" text,
    "remarks" text
)

CREATE UNIQUE INDEX service_request_key1 ON service_request ("number") WHERE removed IS NULL

CREATE INDEX service_request_enterprise ON service_request ("enterprise", "received")

CREATE INDEX service_request_received ON service_request ("received")

CREATE INDEX service_request_visit ON service_request ("visit")

CREATE INDEX service_request_measure ON service_request ("measure")

CREATE TABLE request_step (
    id {id},
    version bigint NOT NULL,
    removed text,
    "request" bigint NOT NULL REFERENCES service_request (id) DEFERRABLE INITIALLY DEFERRED,
    "stage" text NOT NULL,
    "date" text NOT NULL,
    "bureau" bigint REFERENCES bureau (id) DEFERRABLE INITIALLY DEFERRED,
    "note" text,
    "satisfaction" text,
    "due" text
)

CREATE INDEX request_step_request ON request_step ("request", "date")

CREATE INDEX request_step_bureau ON request_step ("bureau")
