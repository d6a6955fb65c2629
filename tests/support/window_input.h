// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRegularExpression>
#include <QTranslator>
#include <QWidget>

namespace yumiao::tests {

/// Puts a mark around every text of the program: what is not translated anew shows at once.
class MarkingTranslator final : public QTranslator {
public:
    [[nodiscard]] QString translate(const char *, const char *source, const char *, int) const override
    {
        return QStringLiteral("«%1»").arg(QString::fromUtf8(source));
    }
    [[nodiscard]] bool isEmpty() const override { return false; }
};

/// Types a text as an input method does: Chinese has no keys of its own.
void typeText(QWidget *widget, const QString &text);
/// Shows the window and brings it to the front, also where no window manager does it; false when that takes too long.
[[nodiscard]] bool becomesActive(QWidget &window);
void applyLook(bool dark);
/// Every warning is a fault but those that the platform without a screen gives by itself.
[[nodiscard]] QRegularExpression anyWarning();

} // namespace yumiao::tests
