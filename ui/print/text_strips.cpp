// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/set_text.h"
#include "ui/print/strip.h"

#include <QTextLayout>

#include <algorithm>

namespace yumiao::ui::print {

namespace {
constexpr double kTitlePoints = 22.0;
constexpr double kBodyPoints = 16.0;
constexpr double kCaptionPoints = 12.0;
constexpr double kIndentCells = 2.0;

TextForm bodyForm(const PageForm &form)
{
    TextForm text;
    text.points = kBodyPoints;
    text.width = form.blockWidth;
    text.cell = form.cell();
    text.firstIndent = kIndentCells * form.cell();
    text.align = LineAlign::Justify;
    return text;
}

Strips lineStrips(const std::shared_ptr<const QTextLayout> &text, double points, double left, const PageForm &form)
{
    Strips strips;
    for (int line = 0; line < text->lineCount(); ++line) {
        Strip strip;
        strip.height = form.linePitch();
        strip.items.texts.push_back(placedLine(text, line, points, left, 0.0, strip.height));
        strips.push_back(std::move(strip));
    }
    return strips;
}

void keepTogether(Strips &strips, bool withNext)
{
    for (std::size_t i = 0; i < strips.size(); ++i)
        strips[i].keepWithNext = withNext || i + 1 < strips.size();
}

/// A title of two lines broken before one of the words that may begin a line, as evenly as they allow; null if none
/// of them leaves two lines that fit.
std::shared_ptr<const QTextLayout> brokenByWords(const Title &title, const TextForm &text)
{
    std::shared_ptr<const QTextLayout> best;
    double leastWidth = text.width;
    for (const QString &word : title.lineStarts) {
        const qsizetype at = word.isEmpty() ? -1 : title.text.lastIndexOf(word);
        if (at <= 0)
            continue;
        const auto tried = setText(title.text.left(at) + QLatin1Char('\n') + title.text.mid(at), text);
        if (tried->lineCount() == 2 && naturalWidth(*tried) < leastWidth) {
            leastWidth = naturalWidth(*tried);
            best = tried;
        }
    }
    return best;
}

/// Breaks a long title into lines of about the same length: the narrowest width that needs no further line.
std::shared_ptr<const QTextLayout> balanced(const Title &whole, TextForm text)
{
    const QString &title = whole.text;
    const double full = text.width;
    std::shared_ptr<const QTextLayout> best = setText(title, text);
    const int lines = best->lineCount();
    if (lines == 2)
        if (auto broken = brokenByWords(whole, text))
            return broken;
    double narrow = full / std::max(1, lines) * 0.9;
    double wide = full;
    for (int step = 0; lines > 1 && step < 12; ++step) {
        text.width = (narrow + wide) / 2.0;
        const auto tried = setText(title, text);
        if (tried->lineCount() > lines) {
            narrow = text.width;
        } else {
            wide = text.width;
            best = tried;
        }
    }
    return best;
}

/// Who signs and when stand two characters from the right; the date begins two characters further right than the
/// name, or the name two further left than a longer date (GB/T 9704 7.3.5.2).
std::pair<double, double> signatureLefts(double issuerWidth, double dateWidth, const PageForm &form)
{
    const double two = kIndentCells * form.cell();
    const double right = form.blockWidth - two;
    const double byName = right - issuerWidth;
    if (byName + two + dateWidth <= right)
        return {byName, byName + two};
    const double date = right - dateWidth;
    return {std::max(0.0, date - two), date};
}
} // namespace

Strip blankStrip(const PageForm &form)
{
    Strip strip;
    strip.height = form.linePitch();
    strip.isBlank = true;
    return strip;
}

Strip snapStrip()
{
    Strip strip;
    strip.snaps = true;
    strip.isBlank = true;
    return strip;
}

Strips stripsOf(const Title &title, const PageForm &form)
{
    TextForm text;
    text.role = FaceRole::Title;
    text.points = kTitlePoints;
    text.bold = true;
    text.width = form.blockWidth;
    text.align = LineAlign::Centre;
    const auto lines = balanced(title, text);
    const double used = lines->lineCount() > 0 ? lines->lineAt(0).width() * kMmPerPoint / kUnitsPerPoint : text.width;
    Strips strips = lineStrips(lines, kTitlePoints, (form.blockWidth - used) / 2.0, form);
    if (!title.subtitle.isEmpty()) {
        TextForm below = text;
        below.role = FaceRole::SubHeading;
        below.points = kBodyPoints;
        below.bold = false;
        for (Strip &strip : lineStrips(setText(title.subtitle, below), kBodyPoints, 0.0, form))
            strips.push_back(std::move(strip));
    }
    strips.push_back(blankStrip(form));
    keepTogether(strips, true);
    return strips;
}

Strips stripsOf(const Heading &heading, const PageForm &form)
{
    TextForm text = bodyForm(form);
    text.role = heading.level <= 1 ? FaceRole::Heading : heading.level == 2 ? FaceRole::SubHeading : FaceRole::Body;
    text.bold = heading.level <= 1;
    text.align = LineAlign::Left;
    Strips strips = lineStrips(setText(heading.text, text), kBodyPoints, 0.0, form);
    keepTogether(strips, true);
    return strips;
}

Strips stripsOf(const Paragraph &paragraph, const PageForm &form)
{
    TextForm text = bodyForm(form);
    text.leadLength = paragraph.lead.size();
    if (paragraph.isFlush)
        text.firstIndent = 0.0;
    Strips strips;
    const QStringList parts = (paragraph.lead + paragraph.text).split(QLatin1Char('\n'));
    for (const QString &part : parts) {
        for (Strip &strip : lineStrips(setText(part, text), kBodyPoints, 0.0, form))
            strips.push_back(std::move(strip));
        text.leadLength = 0;
    }
    return strips;
}

Strips stripsOf(const Signature &signature, const PageForm &form)
{
    TextForm text = bodyForm(form);
    text.firstIndent = 0.0;
    text.align = LineAlign::Left;
    const auto issuer = setText(signature.issuer, text);
    const auto date = setText(signature.date, text);
    const auto [issuerLeft, dateLeft] = signatureLefts(naturalWidth(*issuer), naturalWidth(*date), form);
    Strips strips{blankStrip(form)};
    for (Strip &strip : lineStrips(issuer, kBodyPoints, std::max(0.0, issuerLeft), form))
        strips.push_back(std::move(strip));
    for (Strip &strip : lineStrips(date, kBodyPoints, std::max(0.0, dateLeft), form))
        strips.push_back(std::move(strip));
    keepTogether(strips, false);
    return strips;
}

Strips captionStrips(const QString &caption, const PageForm &form)
{
    if (caption.isEmpty())
        return {};
    TextForm text;
    text.role = FaceRole::Heading;
    text.points = kCaptionPoints;
    text.width = form.blockWidth;
    text.align = LineAlign::Centre;
    Strips strips = lineStrips(setText(caption, text), kCaptionPoints, 0.0, form);
    keepTogether(strips, true);
    return strips;
}

Strips stripsOf(const Figure &figure, const PageForm &form)
{
    Strips strips = captionStrips(figure.caption, form);
    const double room = form.blockHeight - form.linePitch() * static_cast<double>(strips.size());
    Strip strip;
    strip.height = std::clamp(figure.height, 20.0, room);
    strip.items.charts.push_back(PlacedChart{
        std::make_shared<const figures::ChartData>(figure.chart), QRectF(0.0, 0.0, form.blockWidth, strip.height)});
    strips.push_back(std::move(strip));
    strips.push_back(snapStrip());
    return strips;
}

} // namespace yumiao::ui::print
