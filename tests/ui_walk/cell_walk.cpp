// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui_walk/control_walk.h"

#include <QAbstractItemDelegate>
#include <QImage>
#include <QPainter>
#include <QStyleOptionViewItem>
#include <QTreeView>

namespace yumiao::tests {
namespace {

using namespace Qt::StringLiterals;

constexpr int MostRows = 40;
constexpr int CellMargin = 4; // lines and the selection bar stand at the edge

bool hasWords(const QString &text)
{
    return std::any_of(text.cbegin(), text.cend(), [](QChar it) { return it.isLetterOrNumber(); });
}

/// What a screen reader says of a cell; — and other signs for nothing are words enough when the cell shows just them.
QString wordsOf(const QModelIndex &index)
{
    const QString spoken = index.data(Qt::AccessibleTextRole).toString();
    return spoken.isEmpty() ? index.data(Qt::DisplayRole).toString() : spoken;
}

bool isEmptyPicture(const QImage &image)
{
    const QRgb ground = image.pixel(CellMargin, CellMargin);
    for (int y = CellMargin; y < image.height() - CellMargin; ++y) {
        for (int x = CellMargin; x < image.width() - CellMargin; ++x) {
            if (image.pixel(x, y) != ground)
                return false;
        }
    }
    return true;
}

QImage pictureOf(const QAbstractItemView *view, const QModelIndex &index, QSize size)
{
    QImage image(size, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    QStyleOptionViewItem option;
    option.initFrom(view);
    option.widget = view;
    option.rect = QRect(QPoint(), size);
    option.state = QStyle::State_Enabled;
    option.decorationSize = view->iconSize().isValid() ? view->iconSize() : QSize(16, 16);
    option.features |= QStyleOptionViewItem::HasDecoration;
    view->itemDelegateForIndex(index)->paint(&painter, option, index);
    return image;
}

/// A cell that another one is painted over.
bool isSpanned(const QAbstractItemView *view, const QModelIndex &index)
{
    if (const auto *tree = qobject_cast<const QTreeView *>(view))
        return index.column() > 0 && tree->isFirstColumnSpanned(index.row(), index.parent());
    return false;
}

void addFaults(QStringList &faults, const QAbstractItemView *view, const QModelIndex &parent, int depth)
{
    const QAbstractItemModel *model = view->model();
    for (int row = 0; row < qMin(MostRows, model->rowCount(parent)); ++row) {
        for (int column = 0; column < model->columnCount(parent); ++column) {
            const QModelIndex index = model->index(row, column, parent);
            const QSize size = view->visualRect(index).size();
            if (isSpanned(view, index) || hasWords(wordsOf(index)) || size.width() < 12 || size.height() < 12)
                continue;
            const QString shown = index.data(Qt::DisplayRole).toString().trimmed();
            if (shown == u"—"_s || shown == u"-"_s || isEmptyPicture(pictureOf(view, index, size)))
                continue;
            faults << u"a cell says \"%1\": row %2, column %3 (%4) of %5"_s.arg(wordsOf(index))
                          .arg(row)
                          .arg(column)
                          .arg(model->headerData(column, Qt::Horizontal).toString(), placeOf(view));
        }
        if (depth < 3)
            addFaults(faults, view, model->index(row, 0, parent), depth + 1);
    }
}

} // namespace

QStringList cellFaults(QWidget *root)
{
    QStringList faults;
    const auto views = root->findChildren<QAbstractItemView *>();
    for (const QAbstractItemView *view : views) {
        if (view->isVisible() && view->model() && view->window() == root->window())
            addFaults(faults, view, view->rootIndex(), 0);
    }
    return faults;
}

} // namespace yumiao::tests
