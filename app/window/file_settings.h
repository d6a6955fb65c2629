// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/settings.h"

#include <QSettings>

namespace yumiao::app::window {

/// What the window remembers, in the user's settings file.
class FileSettings final : public ui::shell::Settings {
public:
    [[nodiscard]] QVariant value(const QString &key) const override { return m_settings.value(key); }
    void setValue(const QString &key, const QVariant &value) override { m_settings.setValue(key, value); }

private:
    QSettings m_settings;
};

} // namespace yumiao::app::window
