// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_registry.h"
#include "ui/pages/enterprises/size_lines.h"

#include <QTest>

namespace yumiao::tests {

using namespace Qt::StringLiterals;
using figures::SizeProfile;

namespace {

const QDate LinesDay(2022, 9, 5);

/// A manufacturer with these figures of last year, judged by the program's own rules.
SizeProfile manufacturer(std::optional<qint64> people, std::optional<qint64> wan)
{
    SizeProfile profile;
    profile.year = 2021;
    profile.industryCode = u"39"_s;
    const auto revenue = wan ? std::optional(Money::fromWan(*wan)) : std::nullopt;
    profile.size
        = rules::sizeOf(*rules::sizeTable(), {u"39"_s, LinesDay, rules::SizePurpose::Statistics, people, revenue, {}});
    profile.bases.assign(profile.size.indicators.size(), figures::SizeBasis::LastYear);
    profile.scale.reach = rules::scaleReach(*rules::scaleRules(), {u"39"_s, LinesDay, {}, {}, revenue, {}});
    profile.scale.aboveScale = profile.scale.reach.reached;
    profile.scale.next = rules::nextSteps(*rules::scaleRules(), std::nullopt);
    profile.scale.windows = rules::nextWindows(*rules::scaleRules(), LinesDay, {});
    return profile;
}

QString wordsOf(const std::vector<ui::pages::FactLine> &lines)
{
    QStringList words;
    for (const auto &line : lines)
        words.append(line.sign + u'|' + line.text + u'|' + line.day);
    return words.join(u'\n');
}

} // namespace

/// What the drawer says about size and scale.
class tst_SizeLines : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyBandIsSaid();
    void whatIsMissingIsSaid();
    void theRegisterBesideIt();
    void theWayAboveScale();
    void noSector();
};

void tst_SizeLines::everyBandIsSaid()
{
    const QString words = wordsOf(ui::pages::sizeLines(manufacturer(200, 5000)));
    QVERIFY2(words.contains(u"Size|Small・工业|year 2021"_s), qPrintable(words));
    QVERIFY2(words.contains(u"Employees|200 people|Small"_s), qPrintable(words));
    QVERIFY2(words.contains(u"Revenue|5,000 ×10,000 yuan|Medium"_s), qPrintable(words));
    QVERIFY2(words.contains(u"国统字〔2017〕213号"_s), qPrintable(words));
    QVERIFY2(
        words.contains(u"Line|工业: from 2,000 ×10,000 yuan"_s) && words.contains(u"|reached"_s), qPrintable(words));
    QVERIFY2(words.contains(u"2022-10-31"_s), qPrintable(words));
    QCOMPARE(ui::pages::sizeTag(manufacturer(200, 5000)), u"Small"_s);
}

void tst_SizeLines::whatIsMissingIsSaid()
{
    const QString words = wordsOf(ui::pages::sizeLines(manufacturer(200, {})));
    QVERIFY2(words.contains(u"A figure is missing; at most Small"_s), qPrintable(words));
    QVERIFY2(words.contains(u"Revenue|not entered|"_s), qPrintable(words));
    QVERIFY2(words.contains(u"The revenue of the year is missing"_s), qPrintable(words));
    QCOMPARE(ui::pages::sizeTag(manufacturer(200, {})), QString());
}

void tst_SizeLines::theRegisterBesideIt()
{
    SizeProfile profile = manufacturer(200, 5000);
    profile.registered = records::SizeClass::Small;
    QVERIFY(!wordsOf(ui::pages::sizeLines(profile)).contains(u"As registered|"_s));
    profile.registered = records::SizeClass::Medium;
    QVERIFY(wordsOf(ui::pages::sizeLines(profile)).contains(u"As registered|Medium, other than by the rule"_s));
    profile = manufacturer({}, {});
    profile.registered = records::SizeClass::Medium;
    QCOMPARE(ui::pages::sizeTag(profile), u"Medium as registered"_s);
}

void tst_SizeLines::theWayAboveScale()
{
    SizeProfile profile = manufacturer(200, 5000);
    records::ScaleEntry entry;
    entry.id = RecordId(77);
    entry.state = records::ScaleState::Listed;
    entry.date = QDate(2021, 1, 1);
    profile.scale.entry = entry;
    profile.scale.basis = figures::ScaleBasis::Entries;
    profile.scale.next = rules::nextSteps(*rules::scaleRules(), entry.state);
    profile.scale.windows.clear();
    QString words = wordsOf(ui::pages::sizeLines(profile));
    QVERIFY2(words.contains(u"Above scale|Listed above scale|2021-01-01"_s), qPrintable(words));
    QVERIFY2(!words.contains(u"Next step"_s), qPrintable(words)); // nothing has to be done
    profile.scale.reach.reached = false;
    words = wordsOf(ui::pages::sizeLines(profile));
    QVERIFY2(words.contains(u"Next step|Taken off the list"_s), qPrintable(words));
}

void tst_SizeLines::noSector()
{
    SizeProfile profile;
    profile.size.reason = rules::NoSize::Finance;
    profile.size.see = u"银发〔2015〕309号"_s;
    profile.scale.reach = rules::scaleReach(*rules::scaleRules(), {u"66"_s, LinesDay, {}, {}, {}, {}});
    profile.scale.aboveScale = profile.scale.reach.reached;
    profile.scale.next = rules::nextSteps(*rules::scaleRules(), std::nullopt);
    const QString words = wordsOf(ui::pages::sizeLines(profile));
    QVERIFY2(words.contains(u"银发〔2015〕309号"_s), qPrintable(words));
    QVERIFY2(words.contains(u"Above scale|The industry is not counted above scale"_s), qPrintable(words));
    QVERIFY2(!words.contains(u"Next step"_s) && !words.contains(u"Declaration"_s), qPrintable(words));
}

YUMIAO_TEST(tst_SizeLines)

} // namespace yumiao::tests

#include "tst_size_lines.moc"
