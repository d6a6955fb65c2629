// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/cell_reading.h"
#include "models/exchange/header_row.h"

#include <QRegularExpression>

#include <algorithm>

namespace yumiao::exchange {
namespace {

using namespace Qt::StringLiterals;

constexpr int CellsLookedAt = 3;

/// The first cells with content, folded.
QStringList firstTexts(const Row &row)
{
    QStringList texts;
    for (const Cell &cell : row.cells) {
        if (!isBlank(cell))
            texts.append(compact(cell.text));
        if (texts.size() == CellsLookedAt)
            break;
    }
    return texts;
}

bool isNoteRow(const Row &row)
{
    static const QRegularExpression note(
        u"^(?:备注|注|附注|说明|填表说明|填报说明|填表人|填报人|制表人?|制表单位|填报单位|填表单位|审核人?|复核人?|"
        "单位负责人|单位负责人签字|填表日期|填报日期|填报时间|制表日期|联系电话|单位|数据来源)[:]"_s);
    const QStringList texts = firstTexts(row);
    return !texts.isEmpty() && note.match(texts.first()).hasMatch();
}

/// 1 2 3 4 in order, at least three; a form's first columns may say 甲 乙 丙.
bool isNumberingRow(const Row &row)
{
    static const QString stems = u"甲乙丙丁"_s;
    int expected = 1;
    int numbers = 0;
    for (const Cell &cell : row.cells) {
        if (isBlank(cell))
            continue;
        const QString text = compact(cell.text).remove(u'(').remove(u')');
        if (numbers == 0 && text.size() == 1 && stems.contains(text))
            continue;
        if (text != QString::number(expected++))
            return false;
        ++numbers;
    }
    return numbers >= 3;
}

bool repeatsHeadings(const Row &row, const HeaderRow &header)
{
    int same = 0;
    int filled = 0;
    for (size_t i = 0; i < row.cells.size(); ++i) {
        if (isBlank(row.cells[i]))
            continue;
        ++filled;
        const QString text = compact(row.cells[i].text);
        const bool known = i < header.headings.size()
            && (text == compact(header.headings[i].text) || text == compact(header.headings[i].upper));
        same += known ? 1 : 0;
    }
    return filled >= 2 && same == filled;
}

} // namespace

bool isTotalRow(const Row &row)
{
    static const QRegularExpression total(
        u"^(?:本页|本表|全区|全市|全县|全镇|以上|其中)?(?:合计|小计|总计|共计|累计|汇总)数?(?:\\([^()]*\\))?\\d*(?:户|家|个|条|笔)?[:]?$"_s);
    const QStringList texts = firstTexts(row);
    return std::any_of(texts.begin(), texts.end(), [&](const QString &text) { return total.match(text).hasMatch(); });
}

RowKind rowKind(const Row &row, const HeaderRow &header)
{
    if (firstTexts(row).isEmpty())
        return RowKind::Blank;
    if (isTotalRow(row))
        return RowKind::Total;
    if (isNoteRow(row))
        return RowKind::Note;
    if (isNumberingRow(row))
        return RowKind::Numbering;
    if (repeatsHeadings(row, header))
        return RowKind::Headings;
    return RowKind::Data;
}

} // namespace yumiao::exchange
