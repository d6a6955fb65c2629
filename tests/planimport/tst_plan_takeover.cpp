// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/plan/new_workspace.h"
#include "models/planimport/plan_takeover.h"
#include "models/planimport/plan_text_file.h"
#include "models/plantext/plan_reader.h"
#include "models/records/bureau.h"
#include "models/records/clause.h"
#include "models/records/duty.h"
#include "models/records/measure.h"
#include "models/records/plan.h"
#include "models/store/ledger.h"
#include "models/store/query.h"
#include "tests/support/temporary_base.h"
#include "tests/support/test_registry.h"

#include <QFile>
#include <QTest>

#include <zip.h>

namespace yumiao::tests {

using namespace Qt::StringLiterals;

/// From a document to a plan in the workspace.
class tst_PlanTakeover : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void planBesideAnother();
    void everyRecordOfTheText();
    void refusals();
    void wordDocument();
    void textFiles();
    void badFiles();
};

namespace {

const QString Text
    = u"青江县支持企业实施方案\n青江府办函〔2023〕7号\n2023年4月6日\n一、优化环境\n"
      "（一）压减时间。到2025年企业达到3000户。（责任单位：区税务局、青江园区办。列首位的为牵头单位，下同）\n"
      "（二）加强宣传。开展宣传活动。\n"_s;

const FixedClock TakeoverDay{QDate(2023, 5, 4)};

void fill(const TemporaryBase &base)
{
    RecordIdSource ids;
    QVERIFY(plan::fillNewWorkspace(base.session(), {}, ids, TakeoverDay));
}

Result<store::Receipt> takeOver(const TemporaryBase &base, const plantext::PlanReading &reading,
    const planimport::TakeoverWish &wish = {u"2023年版"_s, {}, u"plan.txt"_s})
{
    RecordIdSource ids;
    const auto ground = planimport::knownGround(base.session(), reading.documentNumber);
    if (!ground)
        return failure(ground.error());
    auto set = planimport::takeover(reading, *ground, wish, ids);
    if (!set)
        return failure(set.error());
    set->author = u"经办"_s;
    return store::commit(base.session(), *std::move(set), TakeoverDay);
}

template <typename R>
size_t countOf(const TemporaryBase &base)
{
    const auto all = store::loadAll<R>(base.session());
    return all ? all->size() : 0;
}

QString written(const TemporaryBase &base, const QString &name, const QByteArray &bytes)
{
    QFile file(base.inFolder(name));
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() ? file.fileName() : QString();
}

QString docx(const TemporaryBase &base, const QByteArray &body, const char *part = "word/document.xml")
{
    const QByteArray xml
        = "<?xml version=\"1.0\"?><w:document xmlns:w=\"urn:w\"><w:body>" + body + "</w:body></w:document>";
    const QString path = base.inFolder(u"plan.docx"_s);
    QFile::remove(path);
    int error = 0;
    zip_t *zip = zip_open(path.toUtf8().constData(), ZIP_CREATE, &error);
    zip_source_t *source = zip_source_buffer(zip, xml.constData(), static_cast<zip_uint64_t>(xml.size()), 0);
    zip_file_add(zip, part, source, 0);
    zip_close(zip);
    return path;
}

QByteArray paragraph(const QByteArray &words)
{
    return "<w:p><w:r><w:t>" + words + "</w:t></w:r></w:p>";
}

} // namespace

void tst_PlanTakeover::planBesideAnother()
{
    const TemporaryBase base;
    fill(base);
    const size_t bureaus = countOf<records::Bureau>(base);
    const auto before = store::loadAll<records::Plan>(base.session());
    QVERIFY(before && before->size() == 1);
    const auto receipt = takeOver(base, plantext::readPlan(Text), {u"2023年版"_s, before->front().id, u"plan.txt"_s});
    QVERIFY2(receipt, qUtf8Printable(receipt ? QString() : receipt.error().what));
    QCOMPARE(countOf<records::Plan>(base), size_t(2));
    QCOMPARE(countOf<records::Bureau>(base), bureaus + 1); // 区税务局 is known, 青江园区办 is new
    const auto plans = store::loadAll<records::Plan>(base.session());
    const auto added = std::find_if(plans->begin(), plans->end(),
        [](const records::Plan &it) { return it.documentNumber == u"青江府办函〔2023〕7号"_s; });
    QVERIFY(added != plans->end());
    QCOMPARE(added->edition, u"2023年版"_s);
    QCOMPARE(added->replaces.id, before->front().id);
    QCOMPARE(added->to, QDate(2025, 12, 31));
    QCOMPARE(faultsOf(base.session(), true), QString());
    const auto again = takeOver(base, plantext::readPlan(Text));
    QVERIFY(!again);
    QCOMPARE(again.error().what, u"plan.already_there"_s);
    QCOMPARE(countOf<records::Plan>(base), size_t(2));
}

void tst_PlanTakeover::everyRecordOfTheText()
{
    const TemporaryBase base;
    RecordIdSource ids;
    plan::NewWorkspaceOptions options;
    options.plan2020 = false;
    QVERIFY(plan::fillNewWorkspace(base.session(), options, ids, TakeoverDay));
    QFile file(QStringLiteral(YUMIAO_SOURCE_DIR) + u"/tests/plantext/texts/yanjiang_2020.txt"_s);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const auto receipt = takeOver(base, plantext::readPlan(QString::fromUtf8(file.readAll())));
    QVERIFY2(receipt, qUtf8Printable(receipt ? QString() : receipt.error().what));
    QCOMPARE(countOf<records::Clause>(base), size_t(25));
    const auto duties = store::loadAll<records::Duty>(base.session());
    QCOMPARE(duties->size(), size_t(51));
    QCOMPARE(std::count_if(duties->begin(), duties->end(),
                 [](const records::Duty &it) { return it.role == records::DutyRole::Lead; }),
        20);
    QStringList targets;
    const auto measures = store::loadAll<records::Measure>(base.session());
    for (const records::Measure &it : *measures)
        if (it.targetValue)
            targets.append(it.targetValue->toText() + it.targetUnit);
    targets.sort();
    const QStringList known{
        u"0"_s, u"1000万元"_s, u"10户"_s, u"30%"_s, u"50%（占法定时限）"_s, u"5000户"_s, u"500万元"_s, u"60%"_s};
    QCOMPARE(targets, known);
    QCOMPARE(faultsOf(base.session(), true), QString());
}

void tst_PlanTakeover::refusals()
{
    const TemporaryBase base;
    fill(base);
    const auto refusal = [&](const QString &text) {
        const auto receipt = takeOver(base, plantext::readPlan(text));
        return receipt ? QString() : receipt.error().what;
    };
    QCOMPARE(refusal(QString()), u"plan.nothing_read"_s);
    QCOMPARE(refusal(u"各位同事，会议改到明天。"_s), u"plan.nothing_read"_s);
    QCOMPARE(refusal(u"一、总则\n（一）甲。做好工作。\n"_s), u"plan.no_title"_s);
    QCOMPARE(refusal(u"某某实施方案\n一、总则\n（一）甲。做好工作。\n"_s), u"plan.no_number"_s);
    QCOMPARE(countOf<records::Plan>(base), size_t(1));
}

void tst_PlanTakeover::wordDocument()
{
    const TemporaryBase base;
    const QByteArray cell = "<w:tc>" + paragraph("甲局") + paragraph("乙局") + "</w:tc>";
    const QString path = docx(base,
        paragraph("一、总则")
            + "<w:p><w:pPr><w:numPr/></w:pPr><w:r><w:t>有编号</w:t></w:r>"
              "<w:del><w:r><w:delText>删掉</w:delText></w:r></w:del><w:r><w:tab/><w:t>的段落</w:t></w:r></w:p>"
              "<w:tbl><w:tr><w:tc>"
            + paragraph("任务") + "</w:tc>" + cell + "</w:tr></w:tbl>" + paragraph("完"));
    const auto text = planimport::planTextFromFile(path);
    QVERIFY2(text, qUtf8Printable(text ? QString() : text.error().what));
    QCOMPARE(text->text, u"一、总则\n有编号 的段落\n任务\t甲局 乙局\n完\n"_s);
    QCOMPARE(text->numberedByWord, 1);
}

void tst_PlanTakeover::textFiles()
{
    const TemporaryBase base;
    const QByteArray gbk = QByteArray::fromHex("d2bba1a2d7dcd4f2"); // 一、总则
    const auto narrow = planimport::planTextFromFile(written(base, u"gbk.txt"_s, gbk));
    QVERIFY(narrow);
    QCOMPARE(narrow->text, u"一、总则"_s);
    const auto marked = planimport::planTextFromFile(written(base, u"utf8.txt"_s, "\xEF\xBB\xBF一、总则"));
    QVERIFY(marked);
    QCOMPARE(marked->text, u"一、总则"_s);
}

void tst_PlanTakeover::badFiles()
{
    const TemporaryBase base;
    const auto refusal = [](const QString &path) {
        const auto text = planimport::planTextFromFile(path);
        return text ? QString() : text.error().what;
    };
    QCOMPARE(refusal(base.inFolder(u"none.docx"_s)), u"sheet.not_found"_s);
    QCOMPARE(refusal(base.inFolder(QString())), u"sheet.is_folder"_s);
    QCOMPARE(refusal(written(base, u"empty.txt"_s, {})), u"plan.nothing_read"_s);
    QCOMPARE(refusal(written(base, u"plan.pdf"_s, "%PDF-1.7\n")), u"plan.file_kind"_s);
    QCOMPARE(refusal(written(base, u"old.doc"_s, QByteArray::fromHex("d0cf11e0a1b11ae1") + QByteArray(600, '\0'))),
        u"plan.file_kind"_s);
    QCOMPARE(refusal(docx(base, {}, "xl/workbook.xml")), u"plan.file_kind"_s);
    QCOMPARE(refusal(written(base, u"cut.docx"_s, "PK\x03\x04 cut short")), u"sheet.damaged"_s);
}

YUMIAO_TEST(tst_PlanTakeover)

} // namespace yumiao::tests

#include "tst_plan_takeover.moc"
