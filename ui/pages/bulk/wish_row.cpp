// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/bulk/wish_row.h"

#include "models/items/shown_number.h"
#include "ui/forms/display.h"
#include "ui/forms/field_input.h"
#include "ui/forms/reference_search.h"
#include "ui/forms/refusal.h"
#include "ui/pages/bulk/field_completer.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSpinBox>

#include <algorithm>
#include <map>

namespace yumiao::ui::pages {
namespace {

using staging::FieldWish;
using staging::WishKind;

constexpr int FieldsWidth = 200;
constexpr int HowWidth = 130;
constexpr int MostDays = 36'500;
constexpr size_t MostOldValues = 3;
constexpr qsizetype LongestOldValue = 40;

} // namespace

WishRow::WishRow(const PageNeeds &needs, records::RecordKind kind, QWidget *parent)
    : QWidget(parent)
    , m_needs(needs)
    , m_kind(kind)
    , m_known(fieldSearchTexts(kind))
    , m_fields(new QComboBox(this))
    , m_how(new QComboBox(this))
    , m_place(new QWidget(this))
    , m_find(new QLineEdit(this))
    , m_arrow(new QLabel(this))
    , m_with(new QLineEdit(this))
    , m_days(new QSpinBox(this))
    , m_remove(new QPushButton(this))
    , m_old(new QLabel(this))
{
    buildUp();
    retranslate();
}

void WishRow::buildUp()
{
    m_fields->setMinimumWidth(FieldsWidth);
    m_fields->setMaxVisibleItems(20);
    m_fields->setEditable(true);
    m_fields->setInsertPolicy(QComboBox::NoInsert);
    m_fields->setCompleter(new FieldCompleter(*m_fields));
    m_how->setMinimumWidth(HowWidth);
    m_days->setRange(-MostDays, MostDays);
    m_arrow->setText(QString(QChar(0x2192)));
    for (QLabel *label : {m_arrow, m_old})
        label->setTextFormat(Qt::PlainText);
    m_old->setWordWrap(true);
    theme::setFontRole(m_old, theme::FontRole::Small);
    theme::setTone(m_old, "t2");
    theme::setButtonIcon(m_remove, "x");
    theme::setStyleProperty(m_remove, "role", QStringLiteral("flat"));
    m_remove->setFixedWidth(28);
    m_remove->setAutoDefault(false);
    auto *inner = new QHBoxLayout(m_place);
    inner->setContentsMargins(0, 0, 0, 0);
    auto *row = new QHBoxLayout;
    row->setSpacing(6);
    row->addWidget(m_fields);
    row->addWidget(m_how);
    row->addWidget(m_place, 1);
    row->addWidget(m_find, 1);
    row->addWidget(m_arrow);
    row->addWidget(m_with, 1);
    row->addWidget(m_days);
    row->addStretch();
    row->addWidget(m_remove);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    column->addLayout(row);
    column->addWidget(m_old);
    setFocusProxy(m_fields);
    connect(m_fields, &QComboBox::currentIndexChanged, this, &WishRow::takeField);
    connect(m_fields->lineEdit(), &QLineEdit::editingFinished, this, &WishRow::takeTypedField);
    connect(m_how, &QComboBox::currentIndexChanged, this, [this] {
        takeKind();
        Q_EMIT edited();
    });
    for (QLineEdit *line : {m_find, m_with})
        connect(line, &QLineEdit::textEdited, this, &WishRow::edited);
    connect(m_days, &QSpinBox::valueChanged, this, &WishRow::edited);
    connect(m_remove, &QPushButton::clicked, this, &WishRow::removeAsked);
}

void WishRow::retranslate()
{
    m_fields->setAccessibleName(tr("Field"));
    m_fields->lineEdit()->setPlaceholderText(tr("Choose a field…"));
    m_how->setAccessibleName(tr("What is to happen"));
    m_find->setPlaceholderText(tr("Text to be replaced"));
    m_find->setAccessibleName(m_find->placeholderText());
    m_with->setPlaceholderText(tr("New text"));
    m_with->setAccessibleName(m_with->placeholderText());
    m_days->setAccessibleName(tr("Days later; a negative number is earlier"));
    m_days->setSuffix(tr(" days"));
    m_remove->setToolTip(tr("Leave this field out"));
    m_remove->setAccessibleName(m_remove->toolTip());
    if (m_input)
        m_input->retranslate();
    fillFields();
}

/// Every field that can be edited and that no other row has.
void WishRow::fillFields()
{
    const QSignalBlocker silent(m_fields);
    m_fields->clear();
    const auto &fields = records::descriptionOf(m_kind).fields;
    for (size_t i = 0; i < fields.size(); ++i) {
        const int place = static_cast<int>(i);
        if (!staging::wishKindsFor(fields[i]).empty() && (place == m_field || !m_taken.contains(place))) {
            m_fields->addItem(forms::display().title(fields[i]), place);
            m_fields->setItemData(m_fields->count() - 1, m_known.at(place), FieldSearchRole);
        }
    }
    m_fields->setCurrentIndex(m_fields->findData(m_field));
    const WishKind before = m_how->count() > 0 ? how() : WishKind::Set;
    const QSignalBlocker quiet(m_how);
    m_how->clear();
    if (m_field >= 0)
        for (const WishKind kind : staging::wishKindsFor(description()))
            m_how->addItem(kind == WishKind::Set ? tr("Set to")
                    : kind == WishKind::Clear    ? tr("Clear")
                    : kind == WishKind::Replace  ? tr("Replace text")
                                                 : tr("Move by days"),
                static_cast<int>(kind));
    m_how->setCurrentIndex(std::max(0, m_how->findData(static_cast<int>(before))));
    takeKind();
}

/// What names no field is dropped for the one that stands.
void WishRow::takeTypedField()
{
    const int typed = fieldNamed(*m_fields, m_fields->currentText());
    if (typed >= 0)
        m_fields->setCurrentIndex(typed);
    m_fields->setEditText(m_fields->itemText(m_fields->currentIndex()));
}

void WishRow::takeField()
{
    if (m_fields->currentIndex() < 0 || m_fields->currentData().toInt() == m_field)
        return;
    m_field = m_fields->currentData().toInt();
    makeInput();
    fillFields();
    m_old->clear();
    Q_EMIT fieldChanged();
    Q_EMIT edited();
}

void WishRow::makeInput()
{
    delete m_input;
    if (m_field < 0)
        return;
    const forms::InputNeeds needs{m_needs.workspace.clock().today(),
        [this](QObject *context) { return forms::workspaceSearch(m_needs.workspace, context); }, true};
    m_input = forms::makeInput(description(), needs, m_place);
    m_input->setSpoken(tr("New value of %1").arg(forms::display().title(description())), {});
    m_place->layout()->addWidget(m_input);
    connect(m_input, &forms::FieldInput::edited, this, &WishRow::edited);
}

void WishRow::takeKind()
{
    const bool has = m_field >= 0;
    const WishKind kind = has ? how() : WishKind::Clear;
    m_how->setVisible(has);
    m_place->setVisible(has && kind == WishKind::Set);
    for (QWidget *it :
        {static_cast<QWidget *>(m_find), static_cast<QWidget *>(m_arrow), static_cast<QWidget *>(m_with)})
        it->setVisible(has && kind == WishKind::Replace);
    m_days->setVisible(has && kind == WishKind::AddDays);
}

WishKind WishRow::how() const
{
    return static_cast<WishKind>(m_how->currentData().toInt());
}

int WishRow::field() const
{
    return m_field;
}

QList<QWidget *> WishRow::stops() const
{
    QList<QWidget *> stops{m_fields, m_how};
    if (m_input)
        stops.append(m_input->focusProxy() ? m_input->focusProxy() : m_input.data());
    return stops << m_find << m_with << m_days << m_remove;
}

forms::FieldInput *WishRow::input() const
{
    return m_input;
}

const records::Field &WishRow::description() const
{
    return records::descriptionOf(m_kind).fields[static_cast<size_t>(m_field)];
}

void WishRow::setTaken(const QList<int> &fields)
{
    if (fields == m_taken)
        return;
    m_taken = fields;
    fillFields();
}

void WishRow::setWish(const FieldWish &wish)
{
    const QSignalBlocker silent(this);
    m_field = wish.field;
    makeInput();
    fillFields();
    m_how->setCurrentIndex(std::max(0, m_how->findData(static_cast<int>(wish.kind))));
    if (m_input && wish.kind == WishKind::Set)
        m_input->setValue(wish.value);
    m_find->setText(wish.text);
    m_with->setText(wish.with);
    m_days->setValue(static_cast<int>(wish.days));
    takeKind();
}

Result<FieldWish> WishRow::wish() const
{
    if (m_field < 0)
        return failure(Fault::Invalid, QStringLiteral("wish.no_field"));
    FieldWish wish{m_field, how()};
    if (wish.kind == WishKind::Set) {
        auto value = m_input ? m_input->value() : Result<records::Value>(records::Value());
        if (!value)
            return failure(value.error());
        if (records::isUnknown(*value)) // nothing typed yet: to clear is said as such
            return failure(Fault::Invalid, QStringLiteral("wish.no_value"));
        wish.value = *std::move(value);
    } else if (wish.kind == WishKind::Replace) {
        wish.text = m_find->text();
        wish.with = m_with->text();
    } else if (wish.kind == WishKind::AddDays) {
        wish.days = m_days->value();
    }
    if (const Done done = staging::checkWish(wish); !done)
        return failure(done.error());
    return wish;
}

/// 莲花街道 30, 城东新区 12, 4 others
void WishRow::showOldValues(const std::vector<staging::JudgedCell> &cells)
{
    struct Old {
        const staging::JudgedCell *cell = nullptr;
        int count = 0;
    };
    std::map<records::Value, Old> byValue;
    for (const staging::JudgedCell &cell : cells) {
        if (cell.field != m_field || cell.error.what == QLatin1String("record.gone"))
            continue;
        Old &old = byValue[cell.before];
        old.cell = &cell;
        ++old.count;
    }
    std::vector<Old> olds;
    for (const auto &[value, old] : byValue)
        olds.push_back(old);
    std::stable_sort(olds.begin(), olds.end(), [](const Old &a, const Old &b) { return a.count > b.count; });
    QStringList parts;
    int others = 0;
    for (size_t i = 0; i < olds.size(); ++i) {
        if (i >= MostOldValues) {
            others += olds[i].count;
            continue;
        }
        const QString text
            = forms::display().shownMasked(description(), olds[i].cell->before, olds[i].cell->beforeLabel);
        parts.append(tr("%1: %2", "an old value and how many have it")
                         .arg(text.left(LongestOldValue), items::shownCount(olds[i].count)));
    }
    if (others > 0)
        parts.append(tr("others: %1").arg(items::shownCount(others)));
    m_old->setText(parts.isEmpty() ? QString() : tr("Now %1").arg(parts.join(tr(", ", "between equal items"))));
}

} // namespace yumiao::ui::pages
