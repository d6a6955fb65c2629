// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/records/certificate.h"
#include "models/records/instrument_option.h"
#include "models/store/query.h"
#include "tests/support/builders.h"
#include "tests/support/page_scene.h"
#include "tests/support/test_registry.h"
#include "tests/ui_tables/window_scene.h"
#include "ui/forms/choice_input.h"
#include "ui/forms/record_dialog.h"
#include "ui/forms/record_form.h"
#include "ui/forms/reference_input.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTest>

namespace yumiao::tests {

using namespace Qt::StringLiterals;
using namespace ui::forms;
using records::RecordKind;
using records::Value;

namespace {

const QDate Today(2022, 9, 5);

/// Finds records by a part of their name, at once.
class NamedSearch final : public ReferenceSearch {
public:
    explicit NamedSearch(const QList<ReferenceHit> &known)
        : m_known(known)
    {
    }
    void find(RecordKind, const QString &text, Hits answer) override
    {
        QList<ReferenceHit> hits;
        for (const ReferenceHit &it : m_known)
            if (it.label.contains(text) || it.detail.contains(text))
                hits.append(it);
        answer(hits);
    }
    void label(RecordKind, RecordId id, Label answer) override
    {
        for (const ReferenceHit &it : m_known)
            if (it.id == id)
                answer(it.label);
    }

private:
    QList<ReferenceHit> m_known;
};

/// Knows nobody, and which words are out of use.
class RetiringSearch final : public ReferenceSearch {
public:
    void find(RecordKind, const QString &, Hits answer) override { answer({}); }
    void label(RecordKind, RecordId, Label answer) override { answer({}); }
    void retiredChoices(const records::Field &field, Codes answer) override
    {
        if (qstrcmp(field.name, "instrument") == 0)
            answer({u"bond"_s, u"leasing"_s});
    }
};

InputNeeds needsWith(const QList<ReferenceHit> &known)
{
    return {Today, [known](QObject *) { return std::make_unique<NamedSearch>(known); }};
}

const QList<ReferenceHit> &knownFirms()
{
    static const QList<ReferenceHit> firms{{RecordId(11), u"试一机械有限公司"_s, u"9151"_s},
        {RecordId(12), u"试一机械有限公司分公司"_s, u"9152"_s}, {RecordId(13), u"试二食品有限公司"_s, {}}};
    return firms;
}

QLineEdit *lineOf(const RecordForm &form, const QString &field)
{
    return form.input(field)->findChild<QLineEdit *>();
}

void type(const RecordForm &form, const QString &field, const QString &text)
{
    QLineEdit *line = lineOf(form, field);
    line->setFocus();
    line->selectAll();
    typeText(line, text);
}

Value valueIn(const RecordForm &form, const records::RecordDescription &description, const char *field)
{
    return form.values()[static_cast<size_t>(description.indexOf(QLatin1String(field)))];
}

} // namespace

class tst_RecordForm : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { applyLook(false); }
    void init() { failOnWarnings(); }

    void everyKindComesBackAsItWent_data()
    {
        QTest::addColumn<int>("kind");
        for (const auto *it : records::allDescriptions())
            QTest::newRow(it->name) << static_cast<int>(it->kind);
    }
    void everyKindComesBackAsItWent()
    {
        QFETCH(int, kind);
        const auto &description = records::descriptionOf(static_cast<RecordKind>(kind));
        QRandomGenerator random(static_cast<quint32>(kind));
        RecordForm form(description, needsWith(knownFirms()));
        for (int round = 0; round < 12; ++round) {
            records::Values values;
            for (const records::Field &field : description.fields)
                values.push_back(random.bounded(4) == 0 ? Value() : randomValue(field, random));
            form.load(values);
            const records::Values back = form.values();
            for (size_t i = 0; i < values.size(); ++i)
                QVERIFY2(back[i] == values[i], description.fields[i].name);
            QVERIFY(!form.isDirty());
        }
    }

    void retiredWordsAreNotOffered()
    {
        const auto &need = records::descriptionOf(RecordKind::FinancingNeed);
        const auto at = static_cast<size_t>(need.indexOf(QLatin1String("instrument")));
        RecordForm form(need, {Today, [](QObject *) { return std::make_unique<RetiringSearch>(); }});
        const auto *box = form.input(u"instrument"_s)->findChild<QComboBox *>();
        const auto offered = static_cast<int>(need.fields[at].choices.size()) + 1; // "not filled in"
        QCOMPARE(box->count(), offered - 2);
        QCOMPARE(box->findText(u"Leasing"_s, Qt::MatchContains), -1);
        records::Values values(need.fields.size());
        values[at] = Value(u"leasing"_s); // chosen while it was in use: it stays, and says so
        form.load(values);
        QCOMPARE(box->count(), offered - 1);
        QVERIFY(box->currentText().contains(u"Leasing"_s) && box->currentText() != u"Leasing"_s);
        QCOMPARE(form.values()[at], Value(u"leasing"_s));
        values[at] = Value(u"renewal"_s);
        form.load(values);
        QCOMPARE(box->findText(u"Leasing"_s, Qt::MatchContains), -1);
        QCOMPARE(form.values()[at], Value(u"renewal"_s));
    }
    void retiredInstrumentsOfAWorkspace()
    {
        PageScene scene;
        const auto options = *store::loadAll<records::InstrumentOption>(scene.session());
        const auto retired = std::find_if(options.begin(), options.end(),
            [](const auto &it) { return it.instrument == records::FinancingInstrument::Leasing; });
        QVERIFY(retired != options.end());
        changes::ChangeSet set = setOf({fieldChange(RecordKind::InstrumentOption, retired->id, "valid_to",
            records::FieldTrait<QDate>::toValue(retired->validTo),
            Value(scene.today().addDays(-1).toString(Qt::ISODate)))});
        QObject asker;
        bool written = false;
        scene.workspace->write(&asker, std::move(set), store::OnConflict::Refuse,
            [&](const Result<store::Receipt> &receipt) { written = receipt.has_value(); });
        QTRY_VERIFY(written);
        RecordDialog dialog(*scene.workspace, RecordKind::FinancingNeed, RecordDialog::Presets(), nullptr);
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        const auto *box = dialog.form().input(u"instrument"_s)->findChild<QComboBox *>();
        QTRY_COMPARE(box->findText(u"Leasing"_s, Qt::MatchContains), -1);
        QVERIFY(box->findText(u"Factoring"_s, Qt::MatchContains) >= 0);
        RecordDialog option(*scene.workspace, RecordKind::InstrumentOption, RecordDialog::Presets(), nullptr);
        option.setAttribute(Qt::WA_DeleteOnClose, false);
        QTest::qWait(100);
        QVERIFY(option.form().input(u"instrument"_s)->findChild<QComboBox *>()->findText(u"Leasing"_s) >= 0);
    }

    void readsWhatOfficersType_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<qint64>("number");
        QTest::addColumn<QString>("text");
        const QString capital = u"registered_capital"_s;
        QTest::newRow("wan") << capital << u"3862.4"_s << qint64{3'862'400'000} << QString();
        QTest::newRow("groups") << capital << u"3,862.40"_s << qint64{3'862'400'000} << QString();
        QTest::newRow("yi") << capital << u"0.38亿"_s << qint64{3'800'000'000} << QString();
        QTest::newRow("wan word") << capital << u"1200万"_s << qint64{1'200'000'000} << QString();
        QTest::newRow("yuan") << capital << u"500元"_s << qint64{50'000} << QString();
        QTest::newRow("people") << u"employees"_s << u"1,200"_s << qint64{1200} << QString();
        const QString day = u"established"_s;
        QTest::newRow("run") << day << u"20220305"_s << qint64{0} << u"2022-03-05"_s;
        QTest::newRow("dots") << day << u"2022.3.5"_s << qint64{0} << u"2022-03-05"_s;
        QTest::newRow("this year") << day << u"3-5"_s << qint64{0} << u"2022-03-05"_s;
        QTest::newRow("today") << day << u"今天"_s << qint64{0} << u"2022-09-05"_s;
        QTest::newRow("in 30 days") << day << u"+30"_s << qint64{0} << u"2022-10-05"_s;
    }
    void readsWhatOfficersType()
    {
        QFETCH(QString, field);
        QFETCH(QString, typed);
        QFETCH(qint64, number);
        QFETCH(QString, text);
        const auto &description = records::descriptionOf(RecordKind::Enterprise);
        RecordForm form(description, needsWith({}));
        type(form, field, typed);
        const Value read = form.values()[static_cast<size_t>(description.indexOf(QStringView(field)))];
        QCOMPARE(read, text.isEmpty() ? Value(number) : Value(text));
        QVERIFY(form.isDirty());
    }

    void writesOutWhatItRead()
    {
        const auto &description = records::descriptionOf(RecordKind::Enterprise);
        RecordForm form(description, needsWith({}));
        form.show();
        QVERIFY(becomesActive(form));
        type(form, u"established"_s, u"3-5"_s);
        type(form, u"registered_capital"_s, u"0.38亿"_s);
        type(form, u"employees"_s, u"12"_s);
        QCOMPARE(lineOf(form, u"established"_s)->text(), u"2022-03-05"_s);
        QCOMPARE(lineOf(form, u"registered_capital"_s)->text(), u"3800.00"_s);
        QTest::keyClick(lineOf(form, u"established"_s), Qt::Key_D, Qt::ControlModifier);
        QCOMPARE(lineOf(form, u"established"_s)->text(), u"2022-09-05"_s);
    }

    void wrongInputStaysAndIsSaid()
    {
        const auto &description = records::descriptionOf(RecordKind::Enterprise);
        RecordForm form(description, needsWith({}));
        form.show();
        QVERIFY(becomesActive(form));
        type(form, u"employees"_s, u"八十一"_s);
        type(form, u"credit_code"_s, u"91512002MA62A0012"_s);
        type(form, u"name"_s, u"试"_s); // leaves the two fields before
        QCOMPARE(form.message(u"employees"_s), u"Not a number, for example 1200 or 1200.50"_s);
        QCOMPARE(form.message(u"credit_code"_s), u"17 characters, must be 18"_s);
        QCOMPARE(lineOf(form, u"employees"_s)->property("state").toString(), u"error"_s);
        QCOMPARE(lineOf(form, u"employees"_s)->text(), u"八十一"_s);
        QVERIFY(form.isDirty());
        QVERIFY(!form.check());
        QVERIFY(lineOf(form, u"credit_code"_s)->hasFocus()); // the first of the form
        QCOMPARE(form.summary(), u"2 to go: Credit code"_s);
        type(form, u"employees"_s, u"-3"_s);
        QVERIFY(!form.check());
        QCOMPARE(form.message(u"employees"_s), u"Must not be below 0"_s);
        type(form, u"employees"_s, u"81"_s);
        QVERIFY(form.message(u"employees"_s).isEmpty());
        type(form, u"credit_code"_s, creditCode(3));
        QVERIFY(form.check());
        QVERIFY(form.summary().isEmpty());
    }

    void requiredFieldsAndOrderOfDates()
    {
        const auto &description = records::descriptionOf(RecordKind::Certificate);
        RecordForm form(description, needsWith(knownFirms()));
        QVERIFY(!form.check());
        QCOMPARE(form.message(u"enterprise"_s), u"Please fill in: Enterprise"_s);
        QCOMPARE(form.message(u"issued"_s), u"Please fill in: Recognised on"_s);
        form.preset(u"enterprise"_s, Value(qint64{11}));
        form.preset(u"kind"_s, Value(u"innovative"_s));
        type(form, u"issued"_s, u"2022-08-29"_s);
        type(form, u"valid_to"_s, u"2022-01-01"_s);
        QVERIFY(!form.check());
        QCOMPARE(form.message(u"valid_to"_s), u"Earlier than Recognised on 2022-08-29"_s);
    }

    void choicesByTheirNumber()
    {
        const auto &visit = records::descriptionOf(RecordKind::Visit);
        RecordForm form(visit, needsWith(knownFirms()));
        auto *method = qobject_cast<RadioInput *>(form.input(u"method"_s));
        QVERIFY(method);
        const auto buttons = method->findChildren<QRadioButton *>();
        QCOMPARE(buttons.size(), 5); // four and "not filled in"
        QSignalSpy edited(&form, &RecordForm::edited);
        QTest::mouseClick(buttons.at(2), Qt::LeftButton);
        QCOMPARE(edited.size(), 1);
        QCOMPARE(valueIn(form, visit, "method"), Value(QString::fromLatin1(visit.find(u"method")->choices[1].code)));
        QTest::mouseClick(buttons.at(0), Qt::LeftButton);
        QCOMPARE(valueIn(form, visit, "method"), Value());

        const auto &certificate = records::descriptionOf(RecordKind::Certificate);
        RecordForm other(certificate, needsWith({}));
        auto *box = other.input(u"kind"_s)->findChild<QComboBox *>();
        QVERIFY(box);
        QCOMPARE(box->currentIndex(), -1); // required: nothing is chosen for the officer
        QCOMPARE(box->isEditable(), box->count() > 12);
        QTest::keyClick(box, Qt::Key_Down);
        QVERIFY(!records::isUnknown(valueIn(other, certificate, "kind")));
    }

    void aLongListIsSearchedByTyping()
    {
        const auto &certificate = records::descriptionOf(RecordKind::Certificate);
        std::vector<records::Choice> words(14, {"a", "Word a", ""});
        records::Field many = *certificate.find(u"level");
        static const char *codes[]{
            "c0", "c1", "c2", "c3", "c4", "c5", "c6", "c7", "c8", "c9", "c10", "c11", "c12", "c13"};
        for (size_t i = 0; i < words.size(); ++i)
            words[i] = {codes[i], codes[i], codes[i]};
        many.choices = words;
        const std::unique_ptr<FieldInput> input(makeInput(many, needsWith({}), nullptr));
        auto *box = input->findChild<QComboBox *>();
        QVERIFY(box && box->isEditable());
        box->setEditText(u"c7"_s);
        QCOMPARE(*input->value(), Value(u"c7"_s));
        box->setEditText(u"nothing like it"_s);
        QVERIFY(!input->value());
        QCOMPARE(input->value().error().what, u"choice.unknown"_s);
        box->setEditText({});
        QCOMPARE(*input->value(), Value());
    }

    void referencesAreSearched()
    {
        const auto &visit = records::descriptionOf(RecordKind::Visit);
        RecordForm form(visit, needsWith(knownFirms()));
        form.show();
        QVERIFY(becomesActive(form));
        auto *input = qobject_cast<ReferenceInput *>(form.input(u"enterprise"_s));
        QSignalSpy found(input, &ReferenceInput::found);
        type(form, u"enterprise"_s, u"试二食品有限公司"_s);
        QTRY_COMPARE(found.size(), 1);
        QCOMPARE(valueIn(form, visit, "enterprise"), Value(qint64{13})); // typed in full, no choosing needed
        type(form, u"enterprise"_s, u"试一机械"_s);
        QTRY_COMPARE(found.size(), 2);
        QVERIFY(!form.input(u"enterprise"_s)->value()); // two of them: not guessed
        QTest::keyClick(QApplication::activePopupWidget() ? QApplication::activePopupWidget() : input, Qt::Key_Down);
        QTest::keyClick(QApplication::activePopupWidget() ? QApplication::activePopupWidget() : input, Qt::Key_Return);
        QTRY_COMPARE(valueIn(form, visit, "enterprise"), Value(qint64{11}));
        QCOMPARE(lineOf(form, u"enterprise"_s)->text(), u"试一机械有限公司"_s);
        type(form, u"enterprise"_s, u"无此企业"_s);
        QVERIFY(!form.check());
        QCOMPARE(form.message(u"enterprise"_s), u"Not known here: 无此企业"_s);
        QCOMPARE(lineOf(form, u"enterprise"_s)->text(), u"无此企业"_s);
    }

    void conflictsAreDecidedByTheOfficer()
    {
        const auto &description = records::descriptionOf(RecordKind::Enterprise);
        const int employees = description.indexOf(u"employees"_s);
        for (const bool takesTheirs : {true, false}) {
            RecordForm form(description, needsWith({}));
            records::Values values(description.fields.size());
            values[static_cast<size_t>(description.indexOf(u"name"_s))] = Value(u"试"_s);
            values[static_cast<size_t>(employees)] = Value(qint64{81});
            form.load(values);
            type(form, u"employees"_s, u"86"_s);
            form.showConflict(employees, Value(qint64{90}), u"90"_s);
            QVERIFY(form.hasConflicts());
            QVERIFY(!form.check()); // nothing is saved before somebody decides
            QCOMPARE(form.summary(), u"1 field(s) to decide"_s);
            QCOMPARE(lineOf(form, u"employees"_s)->text(), u"86"_s);
            for (auto *button : form.findChildren<QPushButton *>())
                if (button->text() == (takesTheirs ? u"Take theirs"_s : u"Keep mine"_s)
                    && button->parentWidget()->parentWidget() == form.input(u"employees"_s)->parentWidget())
                    button->click();
            QVERIFY(!form.hasConflicts());
            QCOMPARE(form.before()[static_cast<size_t>(employees)], Value(qint64{90}));
            QCOMPARE(form.values()[static_cast<size_t>(employees)], Value(qint64{takesTheirs ? 90 : 86}));
            QVERIFY(form.check());
        }
    }

    void aNewLanguageKeepsWhatWasTyped()
    {
        const auto &description = records::descriptionOf(RecordKind::Certificate);
        RecordForm form(description, needsWith(knownFirms()));
        form.show();
        type(form, u"certificate_number"_s, u"试-7"_s);
        type(form, u"issued"_s, u"不是日期"_s);
        form.preset(u"kind"_s, Value(u"innovative"_s));
        QVERIFY(!form.check());
        MarkingTranslator marks;
        QCoreApplication::installTranslator(&marks);
        QTRY_VERIFY(form.message(u"issued"_s).startsWith(u'«'));
        bool marked = false;
        for (const QLabel *label : form.findChildren<QLabel *>())
            marked = marked || label->text() == u"«Certificate number»"_s;
        QVERIFY(marked);
        QCOMPARE(lineOf(form, u"certificate_number"_s)->text(), u"试-7"_s);
        QCOMPARE(valueIn(form, description, "kind"), Value(u"innovative"_s));
        QCOMPARE(lineOf(form, u"issued"_s)->text(), u"不是日期"_s);
        QCoreApplication::removeTranslator(&marks);
        QTRY_VERIFY(!form.message(u"issued"_s).startsWith(u'«'));
    }

    void keysOfTheForm()
    {
        const auto &description = records::descriptionOf(RecordKind::Visit);
        RecordForm form(description, needsWith({}));
        form.show();
        QVERIFY(becomesActive(form));
        QSignalSpy submitted(&form, &RecordForm::submitted);
        auto *situation = form.input(u"situation"_s)->findChild<QPlainTextEdit *>();
        situation->setFocus();
        QTest::keyClick(situation, Qt::Key_Return);
        QCOMPARE(submitted.size(), 0); // a new line of the text
        QTest::keyClick(situation, Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(submitted.size(), 1);
        QTest::keyClick(situation, Qt::Key_Tab);
        QVERIFY(!situation->hasFocus());
        QCOMPARE(lineOf(form, u"visited"_s)->accessibleName(), u"Visited on, required"_s);
    }

    void sectionsInTwoColumns()
    {
        const auto &description = records::descriptionOf(RecordKind::Enterprise);
        RecordForm form(description, needsWith({}));
        form.setSections(
            {{u"登记"_s, {u"name"_s, u"credit_code"_s, u"no_such_field"_s}}, {u"经营"_s, {u"employees"_s}}}, 2);
        form.resize(680, 200);
        form.show();
        QVERIFY(!form.input(u"address"_s));
        const QPoint name = form.input(u"name"_s)->mapTo(&form, QPoint());
        const QPoint code = form.input(u"credit_code"_s)->mapTo(&form, QPoint());
        QCOMPARE(name.y(), code.y());
        QVERIFY(code.x() > name.x() + 200);
        QVERIFY(form.input(u"employees"_s)->mapTo(&form, QPoint()).y() > name.y() + 30);
    }

    /// Dates and amounts stand where all other lines begin, as wide as their text needs at any size of the letters.
    void shortLinesStandInLine_data()
    {
        QTest::addColumn<bool>("dialogStandsAlready");
        QTest::newRow("made so") << false;
        QTest::newRow("grown meanwhile") << true;
    }
    void shortLinesStandInLine()
    {
        using ui::theme::FontStep;
        QFETCH(bool, dialogStandsAlready);
        const auto grow = [] { ui::theme::applyTheme(*qApp, {ui::theme::Look::Light, FontStep::Double}); };
        if (!dialogStandsAlready)
            grow();
        RecordForm form(records::descriptionOf(RecordKind::Certificate), needsWith({}));
        form.resize(1200, 800);
        form.show();
        if (dialogStandsAlready)
            grow();
        const auto left = [&](const QString &field) { return lineOf(form, field)->mapTo(&form, QPoint()).x(); };
        for (const QString &field : {u"issued"_s, u"valid_to"_s}) {
            QTRY_COMPARE(lineOf(form, field)->width(), 440);
            QTRY_COMPARE(left(field), left(u"certificate_number"_s));
        }
        applyLook(false);
    }
};

YUMIAO_TEST(tst_RecordForm)

} // namespace yumiao::tests

#include "tst_record_form.moc"
