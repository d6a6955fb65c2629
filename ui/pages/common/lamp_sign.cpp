// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/common/lamp_sign.h"

#include <QCoreApplication>

namespace yumiao::ui::pages {
namespace {

struct LampWords {
    Q_DECLARE_TR_FUNCTIONS(yumiao::ui::pages::Lamp)
};

} // namespace

theme::Glyph glyphOf(rules::Lamp lamp)
{
    switch (lamp) {
    case rules::Lamp::Red:
        return theme::Glyph::LampRed;
    case rules::Lamp::Amber:
        return theme::Glyph::LampAmber;
    case rules::Lamp::Green:
        return theme::Glyph::LampGreen;
    case rules::Lamp::Done:
        return theme::Glyph::LampDone;
    case rules::Lamp::NotStarted:
        return theme::Glyph::LampNotStarted;
    case rules::Lamp::Blue:
        return theme::Glyph::LampBlue;
    }
    Q_UNREACHABLE();
}

QByteArray toneOf(rules::Lamp lamp)
{
    switch (lamp) {
    case rules::Lamp::Red:
        return "red";
    case rules::Lamp::Amber:
        return "amb";
    case rules::Lamp::Green:
        return "grn";
    case rules::Lamp::Blue:
        return "acc";
    case rules::Lamp::Done:
    case rules::Lamp::NotStarted:
        return "t3";
    }
    Q_UNREACHABLE();
}

QString lampWord(rules::Lamp lamp)
{
    switch (lamp) {
    case rules::Lamp::Red:
        return LampWords::tr("Red");
    case rules::Lamp::Amber:
        return LampWords::tr("Amber");
    case rules::Lamp::Green:
        return LampWords::tr("Green");
    case rules::Lamp::Done:
        return LampWords::tr("Done");
    case rules::Lamp::NotStarted:
        return LampWords::tr("Not started");
    case rules::Lamp::Blue:
        return LampWords::tr("Blue");
    }
    Q_UNREACHABLE();
}

QString lampText(const rules::LampAnswer &lamp)
{
    if (!lamp.days || lamp.lamp == rules::Lamp::Done || lamp.lamp == rules::Lamp::NotStarted)
        return lampWord(lamp.lamp);
    if (lamp.cause == rules::LampCause::Stuck)
        return LampWords::tr("Stuck %1 d").arg(*lamp.days);
    if (*lamp.days < 0)
        return LampWords::tr("Overdue %1 d").arg(-*lamp.days);
    return LampWords::tr("%1 d left").arg(*lamp.days);
}

} // namespace yumiao::ui::pages
