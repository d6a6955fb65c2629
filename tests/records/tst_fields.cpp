// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/records/annual_figures.h"
#include "models/records/application_step.h"
#include "models/records/application_window.h"
#include "models/records/arrear.h"
#include "models/records/arrear_step.h"
#include "models/records/attachment.h"
#include "models/records/bank_return.h"
#include "models/records/bureau.h"
#include "models/records/certificate.h"
#include "models/records/chapter.h"
#include "models/records/clause.h"
#include "models/records/clock_template.h"
#include "models/records/cost_line.h"
#include "models/records/credit_line.h"
#include "models/records/deadline_change.h"
#include "models/records/distinct_pair.h"
#include "models/records/drawdown.h"
#include "models/records/duty.h"
#include "models/records/eia_case.h"
#include "models/records/enterprise.h"
#include "models/records/enterprise_relation.h"
#include "models/records/evidence.h"
#include "models/records/financing_application.h"
#include "models/records/financing_batch.h"
#include "models/records/financing_need.h"
#include "models/records/holiday.h"
#include "models/records/industry.h"
#include "models/records/institution.h"
#include "models/records/instrument_option.h"
#include "models/records/lamp_entry.h"
#include "models/records/loan_detail.h"
#include "models/records/loan_resolution.h"
#include "models/records/measure.h"
#include "models/records/measure_report.h"
#include "models/records/merged_record.h"
#include "models/records/milestone.h"
#include "models/records/name_period.h"
#include "models/records/own_target.h"
#include "models/records/plan.h"
#include "models/records/procurement_budget.h"
#include "models/records/procurement_contract.h"
#include "models/records/promise.h"
#include "models/records/recognition.h"
#include "models/records/recognition_step.h"
#include "models/records/repayment.h"
#include "models/records/request_step.h"
#include "models/records/rule_document.h"
#include "models/records/saved_view.h"
#include "models/records/scale_entry.h"
#include "models/records/service_request.h"
#include "models/records/setting.h"
#include "models/records/task.h"
#include "models/records/task_step.h"
#include "models/records/threshold.h"
#include "models/records/town.h"
#include "models/records/visit.h"
#include "tests/support/builders_values.h"
#include "tests/support/test_registry.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>

namespace yumiao::tests {
namespace {

using namespace Qt::StringLiterals;

/// Puts random values into a record, a field at a time, and takes them out again.
template <typename R>
QString lostFields(QRandomGenerator &random)
{
    const auto &description = records::description<R>();
    QStringList lost;
    R record;
    for (const records::Field &field : description.fields)
        if (!records::isUnknown(field.get(&record)))
            lost.append(u"%1 is known in an empty record"_s.arg(QLatin1String(field.name)));
    records::Values values;
    for (const records::Field &field : description.fields)
        values.push_back(randomValue(field, random));
    record = records::recordFrom<R>(RecordId(7), values);
    const records::Values back = records::valuesOf(record);
    for (size_t i = 0; i < values.size(); ++i)
        if (back[i] != values[i])
            lost.append(u"%1 is not what was set"_s.arg(QLatin1String(description.fields[i].name)));
    for (const records::Field &field : description.fields) {
        field.set(&record, {});
        if (!records::isUnknown(field.get(&record)))
            lost.append(u"%1 cannot become unknown"_s.arg(QLatin1String(field.name)));
    }
    if (record.id != RecordId(7))
        lost.append(u"the id"_s);
    return lost.join(u'\n');
}

template <typename... R>
QString lostFieldsOfAll(QRandomGenerator &random)
{
    QStringList lost;
    (lost.append(lostFields<R>(random)), ...);
    lost.removeAll(QString());
    return lost.join(u'\n');
}

} // namespace

/// What must hold of the descriptions themselves; tst_Descriptions holds them against the database and the words.
class tst_Fields : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void kindsStandInTheirPlaces();
    void namesAreWords();
    void keysAndLabelsAreFields();
    void referencesHaveTargets();
    void choicesAreTold();
    void everyFieldComesBack();
    void kindsAreFoundByTheirWords();
};

void tst_Fields::kindsStandInTheirPlaces()
{
    int number = 0;
    for (const auto *description : records::allDescriptions()) {
        QVERIFY(static_cast<int>(description->kind) > number); // the history counts on it
        number = static_cast<int>(description->kind);
        QCOMPARE(&records::descriptionOf(description->kind), description);
    }
    QCOMPARE(number, static_cast<int>(records::RecordKind::EiaCase));
}

void tst_Fields::namesAreWords()
{
    static const QRegularExpression snake(u"^[a-z][a-z0-9]*(_[a-z0-9]+)*$"_s);
    QSet<QString> kinds;
    for (const auto *description : records::allDescriptions()) {
        QVERIFY2(snake.match(QLatin1String(description->name)).hasMatch(), description->name);
        QVERIFY2(!kinds.contains(QLatin1String(description->name)), description->name);
        kinds.insert(QLatin1String(description->name));
        QSet<QString> fields{u"id"_s, u"version"_s, u"removed"_s}; // columns of every table
        for (const records::Field &field : description->fields) {
            QVERIFY2(snake.match(QLatin1String(field.name)).hasMatch(), field.name);
            QVERIFY2(!fields.contains(QLatin1String(field.name)), field.name);
            fields.insert(QLatin1String(field.name));
            QVERIFY2(field.title[0] != '\0', field.name);
            QVERIFY2(!field.least || !field.most || *field.least <= *field.most, field.name);
        }
    }
}

void tst_Fields::keysAndLabelsAreFields()
{
    for (const auto *description : records::allDescriptions()) {
        QVERIFY2(description->indexOf(QLatin1String(description->label)) >= 0, description->name);
        for (const auto &key : description->keys) {
            QVERIFY2(!key.empty(), description->name);
            for (const char *field : key)
                QVERIFY2(description->indexOf(QLatin1String(field)) >= 0, field);
        }
    }
}

void tst_Fields::referencesHaveTargets()
{
    for (const auto *description : records::allDescriptions())
        for (const records::Field &field : description->fields)
            QCOMPARE(field.target.has_value(), field.type == records::FieldType::Reference);
}

void tst_Fields::choicesAreTold()
{
    for (const auto *description : records::allDescriptions()) {
        for (const records::Field &field : description->fields) {
            QCOMPARE(!field.choices.empty(), field.type == records::FieldType::Choice);
            QSet<QString> words; // a code of one choice may not be the term of another: both can be typed
            for (const records::Choice &choice : field.choices) {
                const QString code = QString::fromLatin1(choice.code);
                const QString term = QString::fromUtf8(choice.term);
                QVERIFY2(!code.isEmpty() && !words.contains(code), choice.code);
                QVERIFY2(!term.isEmpty() && !words.contains(term), choice.code);
                QVERIFY2(choice.title[0] != '\0', choice.code);
                words.insert(code);
                words.insert(term);
            }
        }
    }
}

void tst_Fields::everyFieldComesBack()
{
    QRandomGenerator random(20);
    using namespace records;
    for (int i = 0; i < 200; ++i)
        QCOMPARE(
            (lostFieldsOfAll<Enterprise, AnnualFigures, Certificate, FinancingNeed, FinancingApplication, CreditLine,
                Drawdown, Plan, Chapter, Clause, Measure, Duty, MeasureReport, Task, Visit, Bureau, Town, Industry,
                Institution, NamePeriod, Threshold, Setting, ScaleEntry, EnterpriseRelation, MergedRecord, DistinctPair,
                Attachment, SavedView, Evidence, RuleDocument, records::Recognition, records::RecognitionStep, Holiday,
                ApplicationWindow, records::ApplicationStep, records::FinancingBatch, CostLine, Repayment, LoanDetail,
                BankReturn, InstrumentOption, LoanResolution, Milestone, DeadlineChange, OwnTarget, LampEntry,
                ServiceRequest, RequestStep, ClockTemplate, TaskStep, records::Promise, ProcurementBudget,
                ProcurementContract, Arrear, ArrearStep, EiaCase>(random)),
            QString());
}

void tst_Fields::kindsAreFoundByTheirWords()
{
    QCOMPARE(records::findDescription(u"enterprise")->kind, records::RecordKind::Enterprise);
    QCOMPARE(records::findDescription(u"Enterprises")->kind, records::RecordKind::Enterprise);
    QCOMPARE(records::findDescription(u"annual-figures")->kind, records::RecordKind::AnnualFigures);
    QCOMPARE(records::findDescription(u"annual_figures")->kind, records::RecordKind::AnnualFigures);
    QVERIFY(!records::findDescription(u""));
    QVERIFY(!records::findDescription(u"enterprise "));
    QVERIFY(!records::findDescription(u"change_set"));
}

YUMIAO_TEST(tst_Fields)

} // namespace yumiao::tests

#include "tst_fields.moc"
