// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/enterprise/figures_model.h"

#include "ui/forms/display.h"
#include "ui/pages/enterprise/origin_words.h"
#include "ui/theme/tokens.h"
#include "ui/words/plain_tip.h"

#include <QLocale>

#include <algorithm>

namespace yumiao::ui::pages {
namespace {

using Follows = FiguresModel::Follows;

const QString NoticeSign = QStringLiteral("⚠");

const records::RecordDescription &figuresKind()
{
    return records::description<records::AnnualFigures>();
}

/// What follows from a field stands right below it.
std::vector<FiguresModel::Row> figureRows()
{
    std::vector<FiguresModel::Row> rows;
    for (size_t i = 0; i < figuresKind().fields.size(); ++i) {
        const QLatin1String name(figuresKind().fields[i].name);
        const bool kept = figuresKind().fields[i].flags.testFlag(records::Derived);
        if (kept || name == QLatin1String("enterprise") || name == QLatin1String("fiscal_year"))
            continue;
        rows.push_back({Follows::Field, static_cast<int>(i)});
        if (name == QLatin1String("revenue"))
            rows.push_back({Follows::Growth});
        else if (name == QLatin1String("rd_expense"))
            rows.push_back({Follows::RdShare});
        else if (name == QLatin1String("total_liabilities"))
            rows.push_back({Follows::DebtShare});
        else if (name == QLatin1String("rd_staff"))
            rows.push_back({Follows::RdStaffShare});
    }
    return rows;
}

std::optional<double> fenOf(const std::optional<Money> &money)
{
    return money ? std::optional(static_cast<double>(money->fen())) : std::nullopt;
}

std::optional<double> countOf(const std::optional<qint64> &number)
{
    return number ? std::optional(static_cast<double>(*number)) : std::nullopt;
}

/// A share in percent, "—" where it does not follow.
QString percentText(std::optional<double> part, std::optional<double> whole)
{
    if (!part || !whole || *whole <= 0)
        return QStringLiteral("—");
    QString text = QLocale().toString(100.0 * *part / *whole, 'f', 2);
    text.replace(QLatin1Char('-'), QChar(0x2212));
    return text + QLatin1Char('%');
}

bool sameYears(const std::vector<records::AnnualFigures> &years, const std::vector<figures::YearOfFigures> &others)
{
    return std::equal(years.begin(), years.end(), others.begin(), others.end(),
        [](const records::AnnualFigures &a, const figures::YearOfFigures &b) { return a.id == b.figures.id; });
}

} // namespace

FiguresModel::FiguresModel(QObject *parent)
    : QAbstractTableModel(parent)
    , m_rows(figureRows())
{
}

/// The same years keep their cells, so that an editor that is open stays open.
void FiguresModel::show(const figures::EnterpriseProfile &profile)
{
    const bool same = sameYears(m_years, profile.years);
    if (!same)
        beginResetModel();
    m_years.clear();
    m_notices.clear();
    m_day = profile.on;
    m_expected = rules::expectedYear(profile.figureLimits, profile.on);
    for (const figures::YearOfFigures &it : profile.years) {
        const auto *before = m_years.empty() ? nullptr : &m_years.back();
        const bool follows = before && it.figures.fiscalYear == before->fiscalYear.value_or(0) + 1;
        m_notices.push_back(rules::figureNotices(it.figures, follows ? before : nullptr, profile.figureLimits));
        m_years.push_back(it.figures);
    }
    if (!same)
        endResetModel();
    else
        retranslate();
}

void FiguresModel::retranslate()
{
    if (m_years.empty())
        return;
    Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    Q_EMIT headerDataChanged(Qt::Vertical, 0, rowCount() - 1);
}

void FiguresModel::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
}

void FiguresModel::setOrigins(std::map<RecordId, figures::FigureOrigins> origins)
{
    m_origins = std::move(origins);
    retranslate();
}

QStringList FiguresModel::originAt(const QModelIndex &index) const
{
    if (!index.isValid() || row(index.row()).follows != Follows::Field || records::isUnknown(value(index)))
        return {};
    const auto of = m_origins.find(year(index.column()).id);
    if (of == m_origins.end())
        return {};
    const int field = row(index.row()).field;
    const auto origin = of->second.find(field);
    return origin == of->second.end() ? QStringList()
                                      : originLines(figuresKind().fields[static_cast<size_t>(field)], origin->second);
}

QString FiguresModel::remarksAt(const QModelIndex &index) const
{
    QStringList lines = originAt(index);
    lines.prepend(noticeAt(index));
    lines.removeAll(QString());
    return lines.join(QLatin1Char('\n'));
}

const records::AnnualFigures &FiguresModel::year(int column) const
{
    return m_years[static_cast<size_t>(column)];
}

std::optional<qint64> FiguresModel::missingYear() const
{
    if (!m_day.isValid())
        return std::nullopt;
    qint64 missing = m_day.year() - 1;
    const auto isThere = [&](const records::AnnualFigures &it) { return it.fiscalYear == missing; };
    while (std::any_of(m_years.begin(), m_years.end(), isThere))
        --missing;
    return missing;
}

bool FiguresModel::isStale() const
{
    return m_expected && (m_years.empty() || m_years.back().fiscalYear.value_or(0) < *m_expected);
}

int FiguresModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int FiguresModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_years.size());
}

records::Value FiguresModel::value(const QModelIndex &index) const
{
    const Row &it = row(index.row());
    if (!index.isValid() || it.follows != Follows::Field)
        return {};
    const records::AnnualFigures &figures = year(index.column());
    return figuresKind().fields[static_cast<size_t>(it.field)].get(&figures);
}

QString FiguresModel::followingText(Follows follows, int column) const
{
    const records::AnnualFigures &it = year(column);
    const bool hasBefore = column > 0 && year(column - 1).fiscalYear.value_or(0) + 1 == it.fiscalYear.value_or(0);
    switch (follows) {
    case Follows::Field:
        return {};
    case Follows::Growth: {
        const auto now = fenOf(it.revenue);
        const auto before = hasBefore ? fenOf(year(column - 1).revenue) : std::nullopt;
        return percentText(now && before ? std::optional(*now - *before) : std::nullopt, before);
    }
    case Follows::RdShare:
        return percentText(fenOf(it.rdExpense), fenOf(it.revenue));
    case Follows::DebtShare:
        return percentText(fenOf(it.totalLiabilities), fenOf(it.totalAssets));
    case Follows::RdStaffShare:
        return percentText(countOf(it.rdStaff), countOf(it.employees));
    }
    Q_UNREACHABLE();
}

QString FiguresModel::text(const QModelIndex &index) const
{
    const Row &it = row(index.row());
    if (it.follows != Follows::Field)
        return followingText(it.follows, index.column());
    const QString shown = forms::display().shown(figuresKind().fields[static_cast<size_t>(it.field)], value(index));
    return noticeAt(index).isEmpty() ? shown : QStringLiteral("%1 %2").arg(NoticeSign, shown);
}

const rules::FigureNotice *FiguresModel::foundAt(const QModelIndex &index) const
{
    if (!index.isValid() || row(index.row()).follows != Follows::Field)
        return nullptr;
    const auto &notices = m_notices[static_cast<size_t>(index.column())];
    const auto it = std::find_if(notices.begin(), notices.end(),
        [&](const rules::FigureNotice &notice) { return notice.field == row(index.row()).field; });
    return it == notices.end() ? nullptr : &*it;
}

QString FiguresModel::noticeAt(const QModelIndex &index) const
{
    const rules::FigureNotice *notice = foundAt(index);
    if (!notice)
        return {};
    const records::Field &other = figuresKind().fields[static_cast<size_t>(notice->other)];
    const QString compared = forms::display().shown(other, notice->compared);
    const QString unit = forms::display().unit(other);
    const QString amount = unit.isEmpty() ? compared : tr("%1 %2", "number and unit").arg(compared, unit);
    if (notice->kind == rules::FigureNoticeKind::AboveWhole)
        return tr("Above %1 %2: check the unit").arg(forms::display().title(other), amount);
    return tr("Differs greatly from the year before, %1: please confirm").arg(amount);
}

std::optional<changes::RecordChange> FiguresModel::confirmationAt(const QModelIndex &index) const
{
    const rules::FigureNotice *notice = foundAt(index);
    if (!notice || notice->kind != rules::FigureNoticeKind::Jump || m_readOnly)
        return std::nullopt;
    const records::AnnualFigures &now = year(index.column());
    static const int confirmed = figuresKind().indexOf(QLatin1String("confirmed"));
    return changes::RecordChange{figuresKind().kind, now.id, false,
        {{confirmed, records::textValue(now.confirmed), records::textValue(rules::confirming(now, *notice))}}};
}

QVariant FiguresModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &it = row(index.row());
    const bool isUnknown = it.follows == Follows::Field && records::isUnknown(value(index));
    switch (role) {
    case Qt::DisplayRole:
        return text(index);
    case Qt::ToolTipRole: // escaped, because a tooltip guesses whether its text is markup
        return words::plainTip(remarksAt(index));
    case Qt::AccessibleTextRole:
        return tr("%1, %2: %3", "year, figure, value")
            .arg(headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString(), rowTitle(it), text(index));
    case Qt::AccessibleDescriptionRole:
        return remarksAt(index);
    case Qt::TextAlignmentRole:
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    case Qt::ForegroundRole:
        if (!noticeAt(index).isEmpty())
            return theme::current().colour("amb");
        return theme::current().colour(isUnknown ? "t3" : it.follows == Follows::Field ? "t1" : "t2");
    default:
        return {};
    }
}

QString FiguresModel::rowTitle(const Row &row) const
{
    switch (row.follows) {
    case Follows::Field:
        return forms::display().heading(figuresKind().fields[static_cast<size_t>(row.field)]);
    case Follows::Growth:
        return tr("  growth");
    case Follows::RdShare:
        return tr("  share of revenue");
    case Follows::DebtShare:
        return tr("  share of assets");
    case Follows::RdStaffShare:
        return tr("  share of employees");
    }
    Q_UNREACHABLE();
}

QVariant FiguresModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (section < 0 || section >= (orientation == Qt::Horizontal ? columnCount() : rowCount()))
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant((orientation == Qt::Horizontal ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)
        return {};
    if (orientation == Qt::Vertical)
        return rowTitle(row(section));
    const QString text = QString::number(year(section).fiscalYear.value_or(0));
    const bool old = isStale() && section + 1 == columnCount();
    return old ? tr("%1 %2 old", "sign and year").arg(NoticeSign, text) : text;
}

Qt::ItemFlags FiguresModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags usual = QAbstractTableModel::flags(index);
    const bool editable = index.isValid() && !m_readOnly && row(index.row()).follows == Follows::Field;
    return editable ? usual | Qt::ItemIsEditable : usual;
}

} // namespace yumiao::ui::pages
