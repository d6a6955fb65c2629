// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/enterprise/related_lists.h"

#include "models/rules/recognition_steps.h"
#include "ui/forms/display.h"
#include "ui/pages/common/counted_route.h"
#include "ui/pages/enterprises/profile_lines.h"
#include "ui/theme/fonts.h"
#include "ui/theme/theme.h"
#include "ui/words/label_words.h"

#include <QLabel>
#include <QVBoxLayout>

namespace yumiao::ui::pages {
namespace {

constexpr int WidthForTwoLists = 560; // at 100 %
constexpr int MostLines = 6;          // the rest is scrolled to
constexpr int MostWords = 4;          // fields of a further kind that its line says

QString dayIn(const records::RecordDescription &description, const store::StoredRow &row)
{
    for (size_t i = 0; i < description.fields.size(); ++i)
        if (description.fields[i].type == records::FieldType::Date && !records::isUnknown(row.values[i]))
            return records::textIn(row.values[i]);
    return {};
}

bool isSaid(const records::Field &field, const records::Value &value, RecordId enterprise)
{
    if (records::isUnknown(value) || field.flags.testFlag(records::Derived) || field.type == records::FieldType::Date)
        return false;
    return field.target != records::RecordKind::Enterprise || RecordId(records::numberIn(value)) != enterprise;
}

template <typename E>
QString titleOfWord(E value)
{
    return words::choiceTitle(records::choicesOf<E>()[static_cast<size_t>(value)]);
}

/// What a case of recognition aims at, in words: its ladder and tier are codes.
QStringList recognitionWords(const store::StoredRow &row)
{
    const auto it = records::recordFrom<records::Recognition>(row.id, row.values);
    const auto &rules = rules::recognitionRules();
    const rules::RecognitionTier *tier = rules ? rules->tier(it.ladder, it.tier) : nullptr;
    QStringList parts{tier ? titleOfWord(tier->certificate) : it.tier};
    if (it.procedure)
        parts.append(titleOfWord(*it.procedure));
    return parts;
}

} // namespace

std::vector<FactLine> otherLines(const figures::OtherRecords &others, const figures::EnterpriseProfile &profile)
{
    const auto &description = records::descriptionOf(others.kind);
    std::vector<FactLine> lines;
    for (const store::StoredRow &row : others.rows) {
        QStringList parts;
        if (others.kind == records::RecordKind::Recognition)
            parts = recognitionWords(row);
        const bool told = !parts.isEmpty();
        for (size_t i = 0; !told && i < description.fields.size() && parts.size() < MostWords; ++i) {
            const records::Field &field = description.fields[i];
            if (!isSaid(field, row.values[i], profile.enterprise.id))
                continue;
            const QString label = field.target
                ? profile.labels.value(*field.target).value(RecordId(records::numberIn(row.values[i])))
                : QString();
            parts.append(forms::display().shownMasked(field, row.values[i], label));
        }
        lines.push_back(
            {{}, {}, parts.join(QStringLiteral("・")), dayIn(description, row), routeTo(others.kind, row.id)});
    }
    return lines;
}

RelatedLists::RelatedLists(QWidget *parent)
    : QWidget(parent)
{
    auto *columns = new QBoxLayout(QBoxLayout::LeftToRight, this);
    columns->setContentsMargins(6, 6, 6, 10);
    columns->setSpacing(12);
    for (int i = 0; i < 2; ++i) {
        auto *column = new QVBoxLayout;
        column->setSpacing(2);
        column->addStretch(1);
        columns->addLayout(column, 1);
    }
}

RelatedLists::Place &RelatedLists::placeAt(size_t index)
{
    while (m_places.size() <= index) {
        Place place{new QLabel(this), new FactLineView(this), new QLabel(this)};
        for (QLabel *label : {place.heading, place.nothing}) {
            label->setTextFormat(Qt::PlainText);
            label->setContentsMargins(8, 6, 8, 2);
        }
        theme::setFontRole(place.heading, theme::FontRole::H3);
        theme::setTone(place.nothing, "t3");
        place.heading->setObjectName(QStringLiteral("listTitle"));
        connect(place.view, &FactLineView::opened, this, &RelatedLists::opened);
        auto *column = static_cast<QVBoxLayout *>(layout()->itemAt(static_cast<int>(m_places.size() % 2))->layout());
        for (QWidget *it : {static_cast<QWidget *>(place.heading), static_cast<QWidget *>(place.nothing),
                 static_cast<QWidget *>(place.view)})
            column->insertWidget(column->count() - 1, it);
        m_places.push_back(place);
    }
    return m_places[index];
}

/// The lists that every enterprise has room for come first, also while they are empty.
std::vector<RelatedLists::List> RelatedLists::listsOf(const figures::EnterpriseProfile &profile)
{
    std::vector<List> lists{{tr("Certificates"), certificateLines(profile)},
        {tr("Open matters"), openMatterLines(profile)}, {tr("Financing"), applicationLines(profile)},
        {tr("Tasks"), taskLines(profile)}, {tr("Visits"), visitLines(profile)},
        {tr("Rungs reached"), rungLines(profile)}};
    if (!profile.needs.empty())
        lists.push_back({tr("Financing needs"), needLines(profile)});
    if (!profile.formerNames.empty())
        lists.push_back({tr("Former names"), nameLines(profile)});
    for (const figures::OtherRecords &others : profile.others)
        if (others.kind != records::RecordKind::Attachment) // has a panel of its own
            lists.push_back({words::recordTitle(records::descriptionOf(others.kind)),
                others.kind == records::RecordKind::EnterpriseRelation ? relationLines(profile)
                                                                       : otherLines(others, profile)});
    return lists;
}

void RelatedLists::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    static_cast<QBoxLayout *>(layout())->setDirection(
        width() < theme::grown(WidthForTwoLists) ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

void RelatedLists::show(const figures::EnterpriseProfile &profile)
{
    m_profile = profile;
    std::vector<List> lists = listsOf(profile);
    for (size_t i = 0; i < std::max(lists.size(), m_places.size()); ++i) {
        Place &place = placeAt(i);
        const bool isUsed = i < lists.size();
        const size_t count = isUsed ? lists[i].lines.size() : 0;
        place.heading->setVisible(isUsed);
        place.nothing->setVisible(isUsed && count == 0);
        place.nothing->setText(tr("None registered"));
        if (isUsed) {
            place.heading->setText(
                count > 0 ? tr("%1  %2", "title and count").arg(lists[i].title).arg(count) : lists[i].title);
            place.view->setAccessibleName(lists[i].title);
        }
        place.view->setLines(isUsed ? std::move(lists[i].lines) : std::vector<FactLine>());
        place.view->fitHeight(MostLines);
    }
}

void RelatedLists::retranslate()
{
    if (m_profile)
        show(*std::exchange(m_profile, std::nullopt));
}

} // namespace yumiao::ui::pages
