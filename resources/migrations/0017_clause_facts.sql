-- 0017: what the clauses of financing ask for and no record could say: the conditions of startup loans, single bills,
-- tax relief on interest, cases of diligence, what guarantors paid, and the documents of institutions.

ALTER TABLE financing_application ADD COLUMN "year_contracts" bigint

ALTER TABLE financing_application ADD COLUMN "no_arrears" bigint

ALTER TABLE financing_application ADD COLUMN "bills" bigint

ALTER TABLE financing_application ADD COLUMN "small_bills" bigint

ALTER TABLE financing_application ADD COLUMN "small_bill_amount" bigint

ALTER TABLE bank_return ADD COLUMN "exempt_interest" bigint

ALTER TABLE bank_return ADD COLUMN "exempt_tax" bigint

ALTER TABLE bank_return ADD COLUMN "exempted_cases" bigint

ALTER TABLE institution ADD COLUMN "lending_mechanism" text

ALTER TABLE institution ADD COLUMN "eased_assessment" text

ALTER TABLE institution ADD COLUMN "exemption_rules" text

ALTER TABLE drawdown ADD COLUMN "compensated_amount" bigint
