// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/figures/ladder_figures.h"

#include "models/figures/choice_labels.h"

#include <algorithm>

namespace yumiao::figures {
namespace {

using records::CertificateKind;
using records::RecordKind;
using rules::Rung;

const char *const enterprisesUnit = QT_TRANSLATE_NOOP("figure", "enterprises");
const char *const certificatesUnit = QT_TRANSLATE_NOOP("figure", "certificates");

CertificateKind kindOf(Rung rung)
{
    return static_cast<CertificateKind>(static_cast<int>(rung)); // the kinds begin with the rungs, in their order
}

QByteArray codeOf(Rung rung)
{
    return records::choicesOf<Rung>()[static_cast<size_t>(rung)].code;
}

std::optional<CertificateKind> kindIn(const records::Value &value)
{
    return records::FieldTrait<std::optional<CertificateKind>>::fromValue(value);
}

Result<std::vector<std::pair<CertificateKind, qint64>>> byKind(
    const store::Session &session, const store::Filter &filter, QDate on)
{
    const store::Query query{RecordKind::Certificate, filter, {}, on};
    return store::grouped(session, query, {QStringLiteral("kind")}).map([](const std::vector<store::Group> &groups) {
        std::vector<std::pair<CertificateKind, qint64>> counts;
        for (const store::Group &group : groups)
            if (const auto kind = kindIn(group.keys[0]))
                counts.emplace_back(*kind, group.count);
        std::sort(counts.begin(), counts.end());
        return counts;
    });
}

/// Those of the first list that are not in the second; both are in the order of the book.
qint64 countMissing(const std::vector<RecordId> &from, const std::vector<RecordId> &in)
{
    return std::count_if(
        from.begin(), from.end(), [&](RecordId id) { return !std::binary_search(in.begin(), in.end(), id); });
}

store::Filter expiringOf(Rung rung, const rules::LampLimits &limits, QDate on)
{
    return store::Filter::all({equals("kind", termOf(kindOf(rung))), expiringWithin(limits.certificateListedDays, on)});
}

} // namespace

store::Filter validCertificates()
{
    return store::Filter::all({isTrue("valid"), isTrue("enterprise.in_register")});
}

store::Filter expiringWithin(int days, QDate on)
{
    return store::Filter::all(
        {isTrue("valid"), within("valid_to", on, on.addDays(days)), isTrue("enterprise.in_register")});
}

Result<LadderFigures> ladderFigures(
    const store::Session &session, const LadderBook &ladder, const rules::LampLimits &limits, QDate on)
{
    const auto expiring = byKind(session, expiringWithin(limits.certificateListedDays, on), on);
    if (!expiring)
        return failure(expiring.error());
    const QDate before = QDate(on.year(), 1, 1).addDays(-1);
    LadderFigures figures;
    for (int i = 0; i < rules::RungCount; ++i) {
        RungFigures &rung = figures[static_cast<size_t>(i)];
        rung.rung = static_cast<Rung>(i);
        rung.members = ladder.onRung(rung.rung, on);
        const auto earlier = ladder.onRung(rung.rung, before);
        rung.count = static_cast<qint64>(rung.members.size());
        rung.joined = countMissing(rung.members, earlier);
        rung.left = countMissing(earlier, rung.members);
        for (const auto &[kind, count] : *expiring)
            rung.expiring += kind == kindOf(rung.rung) ? count : 0;
    }
    return figures;
}

Result<CertificateFigures> certificateFigures(const store::Session &session, const rules::LampLimits &limits, QDate on)
{
    CertificateFigures figures;
    auto valid = byKind(session, validCertificates(), on);
    if (!valid)
        return failure(valid.error());
    figures.validByKind = *std::move(valid);
    for (const auto &[kind, count] : figures.validByKind)
        figures.valid += count;
    const auto expiring
        = store::count(session, {RecordKind::Certificate, expiringWithin(limits.certificateListedDays, on), {}, on});
    if (!expiring)
        return failure(expiring.error());
    figures.expiring = *expiring;
    return figures;
}

void addLadderFigures(FigureSheet &sheet, const LadderFigures &ladder, const rules::LampLimits &limits, QDate on)
{
    for (const RungFigures &rung : ladder) {
        const QByteArray code = "ladder." + codeOf(rung.rung);
        const char *name = records::choicesOf<Rung>()[static_cast<size_t>(rung.rung)].title;
        sheet.count(code,
            {name, enterprisesUnit,
                QT_TRANSLATE_NOOP(
                    "figure", "Enterprises in the register whose highest valid certificate is of this rung")},
            rung.count, counted(RecordKind::Enterprise, onRungs({rung.rung})));
        sheet.number(code + ".joined",
            {name, enterprisesUnit, QT_TRANSLATE_NOOP("figure", "On this rung now and not at the end of last year"),
                QT_TRANSLATE_NOOP("figure", "Joined this year")},
            static_cast<double>(rung.joined));
        sheet.number(code + ".left",
            {name, enterprisesUnit, QT_TRANSLATE_NOOP("figure", "On this rung at the end of last year and not now"),
                QT_TRANSLATE_NOOP("figure", "Left this year")},
            static_cast<double>(rung.left));
        sheet.count(code + ".expiring",
            {name, certificatesUnit,
                QT_TRANSLATE_NOOP("figure", "Valid certificates of this rung whose last day is near"),
                QT_TRANSLATE_NOOP("figure", "Certificates that end soon")},
            rung.expiring, counted(RecordKind::Certificate, expiringOf(rung.rung, limits, on)));
    }
}

void addCertificateFigures(
    FigureSheet &sheet, const CertificateFigures &certificates, const rules::LampLimits &limits, QDate on)
{
    sheet.count("certificates.valid",
        {QT_TRANSLATE_NOOP("figure", "Valid certificates"), certificatesUnit,
            QT_TRANSLATE_NOOP("figure", "Certificates of enterprises in the register that hold on that day")},
        certificates.valid, counted(RecordKind::Certificate, validCertificates()));
    sheet.count("certificates.expiring",
        {QT_TRANSLATE_NOOP("figure", "Certificates that end soon"), certificatesUnit,
            QT_TRANSLATE_NOOP("figure", "Valid certificates whose last day is within 90 days (a setting)")},
        certificates.expiring, counted(RecordKind::Certificate, expiringWithin(limits.certificateListedDays, on)));
    for (const auto &[kind, count] : certificates.validByKind) {
        const records::Choice &choice = records::choicesOf<CertificateKind>()[static_cast<size_t>(kind)];
        sheet.count(QByteArray("certificates.valid.") + choice.code,
            {choice.title, certificatesUnit,
                QT_TRANSLATE_NOOP("figure", "Certificates of this kind that hold on that day"),
                QT_TRANSLATE_NOOP("figure", "Valid certificates")},
            count,
            counted(RecordKind::Certificate, store::Filter::all({equals("kind", termOf(kind)), validCertificates()})));
    }
}

} // namespace yumiao::figures
