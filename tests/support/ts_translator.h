// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QTranslator>

namespace yumiao::tests {

/// The Chinese of the project as it stands in its translation file, for tests that say what an officer reads.
class TsTranslator final : public QTranslator {
public:
    TsTranslator();
    [[nodiscard]] QString translate(const char *context, const char *source, const char *comment, int n) const override;
    [[nodiscard]] bool isEmpty() const override { return m_texts.isEmpty(); }

private:
    QHash<QString, QString> m_texts; ///< by context and source
};

} // namespace yumiao::tests
