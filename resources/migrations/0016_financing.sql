-- 0016: financing from the need to the money: the steps of an application and the lists they go by, what a loan costs,
-- its repayments, what banks report each month, and which instruments are in use.

CREATE TABLE application_step (
    id {id},
    version bigint NOT NULL,
    removed text,
    "application" bigint NOT NULL REFERENCES financing_application (id) DEFERRABLE INITIALLY DEFERRED,
    "stage" text NOT NULL,
    "date" text NOT NULL,
    "handled_by" text,
    "note" text,
    "refusal_reason" text,
    "next_due" text,
    "batch" bigint REFERENCES financing_batch (id) DEFERRABLE INITIALLY DEFERRED
)

CREATE INDEX application_step_application ON application_step ("application", "date")

CREATE INDEX application_step_batch ON application_step ("batch")

CREATE TABLE financing_batch (
    id {id},
    version bigint NOT NULL,
    removed text,
    "number" text NOT NULL,
    "kind" text NOT NULL,
    "date" text NOT NULL,
    "bureau" bigint REFERENCES bureau (id) DEFERRABLE INITIALLY DEFERRED,
    "institution" bigint REFERENCES institution (id) DEFERRABLE INITIALLY DEFERRED,
    "document_number" text,
    "remarks" text
)

CREATE UNIQUE INDEX financing_batch_key1 ON financing_batch ("number") WHERE removed IS NULL

CREATE INDEX financing_batch_bureau ON financing_batch ("bureau")

CREATE INDEX financing_batch_institution ON financing_batch ("institution")

CREATE TABLE cost_line (
    id {id},
    version bigint NOT NULL,
    removed text,
    "application" bigint NOT NULL REFERENCES financing_application (id) DEFERRABLE INITIALLY DEFERRED,
    "kind" text NOT NULL,
    "amount" bigint NOT NULL,
    "timing" text NOT NULL,
    "paid_on" text,
    "payee" text,
    "compulsory" bigint,
    "cleared" text,
    "source" text,
    "remarks" text
)

CREATE INDEX cost_line_application ON cost_line ("application")

CREATE TABLE repayment (
    id {id},
    version bigint NOT NULL,
    removed text,
    "drawdown" bigint NOT NULL REFERENCES drawdown (id) DEFERRABLE INITIALLY DEFERRED,
    "due" text NOT NULL,
    "principal" bigint,
    "interest" bigint,
    "paid_on" text,
    "paid_principal" bigint,
    "paid_interest" bigint,
    "remarks" text
)

CREATE UNIQUE INDEX repayment_key1 ON repayment ("drawdown", "due") WHERE removed IS NULL

CREATE TABLE loan_detail (
    id {id},
    version bigint NOT NULL,
    removed text,
    "enterprise" bigint NOT NULL REFERENCES enterprise (id) DEFERRABLE INITIALLY DEFERRED,
    "institution" bigint NOT NULL REFERENCES institution (id) DEFERRABLE INITIALLY DEFERRED,
    "as_of" text NOT NULL,
    "contract_number" text NOT NULL,
    "balance" bigint,
    "rate" bigint,
    "issued" text,
    "due" text,
    "security" text,
    "credit_balance" bigint,
    "mortgage_balance" bigint,
    "pledge_balance" bigint,
    "guarantee_balance" bigint,
    "guarantor" text,
    "loan_class" text,
    "overdue_days" bigint,
    "needs_help" bigint,
    "remarks" text
)

CREATE UNIQUE INDEX loan_detail_key1 ON loan_detail ("institution", "as_of", "contract_number") WHERE removed IS NULL

CREATE INDEX loan_detail_enterprise ON loan_detail ("enterprise", "as_of")

CREATE INDEX loan_detail_due ON loan_detail ("due")

CREATE TABLE bank_return (
    id {id},
    version bigint NOT NULL,
    removed text,
    "institution" bigint NOT NULL REFERENCES institution (id) DEFERRABLE INITIALLY DEFERRED,
    "as_of" text NOT NULL,
    "scope" text NOT NULL,
    "inclusive_balance" bigint,
    "inclusive_accounts" bigint,
    "all_balance" bigint,
    "inclusive_bad" bigint,
    "all_bad" bigint,
    "new_rate" bigint,
    "new_cost" bigint,
    "long_term_balance" bigint,
    "credit_balance" bigint,
    "first_loan_accounts" bigint,
    "first_loan_amount" bigint,
    "renewal_count" bigint,
    "renewal_amount" bigint,
    "small_bill_count" bigint,
    "small_bill_amount" bigint,
    "bill_amount" bigint,
    "rediscount_balance" bigint,
    "relending_balance" bigint,
    "relending_rate" bigint,
    "relending_accounts" bigint,
    "released_amount" bigint,
    "tolerance" bigint,
    "remarks" text
)

CREATE UNIQUE INDEX bank_return_key1 ON bank_return ("institution", "as_of", "scope") WHERE removed IS NULL

CREATE TABLE instrument_option (
    id {id},
    version bigint NOT NULL,
    removed text,
    "instrument" text NOT NULL,
    "clause" bigint,
    "valid_from" text,
    "valid_to" text,
    "source" text
)

CREATE UNIQUE INDEX instrument_option_key1 ON instrument_option ("instrument", "valid_from") WHERE removed IS NULL

CREATE TABLE loan_resolution (
    id {id},
    version bigint NOT NULL,
    removed text,
    "enterprise" bigint NOT NULL REFERENCES enterprise (id) DEFERRABLE INITIALLY DEFERRED,
    "institution" bigint REFERENCES institution (id) DEFERRABLE INITIALLY DEFERRED,
    "contract_number" text,
    "trouble" text NOT NULL,
    "amount" bigint,
    "resolved" bigint,
    "resolved_on" text,
    "way" text,
    "remarks" text
)

CREATE INDEX loan_resolution_enterprise ON loan_resolution ("enterprise")

CREATE INDEX loan_resolution_institution ON loan_resolution ("institution")

ALTER TABLE financing_need ADD COLUMN "banks_in_mind" text

ALTER TABLE financing_need ADD COLUMN "key_industry" bigint

ALTER TABLE financing_need ADD COLUMN "operates_lawfully" bigint

ALTER TABLE financing_need ADD COLUMN "fixed_premises" bigint

ALTER TABLE financing_need ADD COLUMN "real_need" bigint

ALTER TABLE financing_need ADD COLUMN "good_credit" bigint

ALTER TABLE financing_need ADD COLUMN "lawful_purpose" bigint

ALTER TABLE financing_need ADD COLUMN "closed" text

ALTER TABLE financing_need ADD COLUMN "outcome" text

ALTER TABLE financing_application ADD COLUMN "product" text

ALTER TABLE financing_application ADD COLUMN "security" text

ALTER TABLE financing_application ADD COLUMN "collateral" text

ALTER TABLE financing_application ADD COLUMN "guarantor" bigint REFERENCES institution (id) DEFERRABLE INITIALLY DEFERRED

ALTER TABLE financing_application ADD COLUMN "counter_guarantee" text

ALTER TABLE financing_application ADD COLUMN "repayment" text

ALTER TABLE financing_application ADD COLUMN "interest_months" bigint

ALTER TABLE financing_application ADD COLUMN "grace_months" bigint

ALTER TABLE financing_application ADD COLUMN "first_loan" bigint

ALTER TABLE financing_application ADD COLUMN "renews" bigint REFERENCES drawdown (id) DEFERRABLE INITIALLY DEFERRED

ALTER TABLE financing_application ADD COLUMN "without_repaying" bigint

ALTER TABLE financing_application ADD COLUMN "online" bigint

ALTER TABLE financing_application ADD COLUMN "contract_number" text

ALTER TABLE financing_application ADD COLUMN "contract_amount" bigint

ALTER TABLE financing_application ADD COLUMN "largest_bill" bigint

ALTER TABLE financing_application ADD COLUMN "ip_items" bigint

ALTER TABLE financing_application ADD COLUMN "risk_compensation" bigint

ALTER TABLE financing_application ADD COLUMN "recruits" bigint

ALTER TABLE financing_application ADD COLUMN "staff" bigint

ALTER TABLE financing_application ADD COLUMN "account_manager" text

CREATE INDEX financing_application_guarantor ON financing_application ("guarantor")

CREATE INDEX financing_application_renews ON financing_application ("renews")

ALTER TABLE drawdown ADD COLUMN "contract_number" text

ALTER TABLE drawdown ADD COLUMN "repayment" text

ALTER TABLE drawdown ADD COLUMN "interest_months" bigint

ALTER TABLE drawdown ADD COLUMN "grace_months" bigint

ALTER TABLE drawdown ADD COLUMN "extended_to" text

ALTER TABLE drawdown ADD COLUMN "settled" text

ALTER TABLE drawdown ADD COLUMN "balance" bigint

ALTER TABLE drawdown ADD COLUMN "loan_class" text

ALTER TABLE drawdown ADD COLUMN "overdue_since" text

ALTER TABLE drawdown ADD COLUMN "compensated" text

ALTER TABLE institution ADD COLUMN "parent" bigint REFERENCES institution (id) DEFERRABLE INITIALLY DEFERRED

ALTER TABLE institution ADD COLUMN "town" bigint REFERENCES town (id) DEFERRABLE INITIALLY DEFERRED

ALTER TABLE institution ADD COLUMN "phone" text

ALTER TABLE institution ADD COLUMN "takes_applications" bigint

CREATE INDEX institution_parent ON institution ("parent")

CREATE INDEX institution_town ON institution ("town")
