// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/rulebook/rule_node.h"

#include "models/eligibility/criterion_reader.h"
#include "models/eligibility/pack.h"
#include "ui/words/label_words.h"
#include "ui/words/rule_words.h"

#include <QCoreApplication>

namespace yumiao::ui::pages {
namespace {

using eligibility::FactCatalogue;

struct NodeWords {
    Q_DECLARE_TR_FUNCTIONS(yumiao::ui::pages::RuleNode)
};

QString textOf(const QJsonObject &it, const char *key)
{
    const QJsonValue value = it.value(QLatin1String(key));
    return value.isDouble() ? QString::number(value.toDouble()) : value.toString();
}

template <typename E>
QString wordTitle(const QString &code)
{
    for (const records::Choice &choice : records::choicesOf<E>())
        if (code == QLatin1String(choice.code))
            return words::choiceTitle(choice);
    return code;
}

RuleNode nodeOf(RuleNodeKind kind, const QString &path, const QJsonObject &it)
{
    return {kind, path, textOf(it, "title"), {}, textOf(it, "clause"),
        wordTitle<records::Confidence>(textOf(it, "confidence")), {}};
}

QString lineOf(const QJsonObject &it)
{
    for (const char *key : {"at_least", "above", "at_most", "below"})
        if (it.contains(QLatin1String(key)))
            return QStringLiteral("%1 %2").arg(words::packKeyTitle(QLatin1String(key)), textOf(it, key));
    return {};
}

QString pointsOf(const QJsonObject &it)
{
    if (it.contains(QLatin1String("points_from")))
        return NodeWords::tr("%1 to %2 points").arg(textOf(it, "points_from"), textOf(it, "points_to"));
    return it.contains(QLatin1String("points")) ? NodeWords::tr("%1 points").arg(textOf(it, "points")) : QString();
}

/// What a criterion asks when it is read alone; a member has clause and confidence from the one around it.
QString askedBy(const QJsonObject &it, const FactCatalogue &catalogue)
{
    Done fault;
    eligibility::Criterion around;
    around.clause = QStringLiteral("-");
    around.confidence = records::Confidence::ToConfirm;
    const rules::RuleReader at(it, QString(), fault);
    const eligibility::Criterion read = eligibility::CriterionReader(catalogue).read(at, &around);
    return fault ? words::requirementText(read, catalogue) : lineOf(it);
}

/// Builds the lines below one another.
class NodeBuilding {
public:
    explicit NodeBuilding(const FactCatalogue &catalogue)
        : m_catalogue(catalogue)
    {
    }
    [[nodiscard]] RuleNode document(const QJsonObject &pack) const
    {
        RuleNode node = nodeOf(RuleNodeKind::Document, QStringLiteral("pack"), pack);
        node.asked = textOf(pack, "document_number");
        each(node, pack, "tiers", [this](const QString &path, const QJsonObject &it) { return tier(path, it); });
        return node;
    }

private:
    template <typename Make>
    static void each(RuleNode &node, const QJsonObject &from, const char *key, Make make, const QString &below = {})
    {
        const QJsonArray list = from.value(QLatin1String(key)).toArray();
        for (qsizetype i = 0; i < list.size(); ++i)
            node.children.push_back(make(
                QStringLiteral("%1%2.%3[%4]").arg(node.path, below, QLatin1String(key)).arg(i), list.at(i).toObject()));
    }
    [[nodiscard]] RuleNode tier(const QString &path, const QJsonObject &it) const
    {
        RuleNode node = nodeOf(RuleNodeKind::Tier, path, it);
        node.asked = textOf(it, "note");
        each(node, it, "in_force", [](const QString &at, const QJsonObject &days) { return inForce(at, days); });
        each(node, it, "criteria", [this](const QString &at, const QJsonObject &one) { return criterion(at, one); });
        return node;
    }
    static RuleNode inForce(const QString &path, const QJsonObject &it)
    {
        RuleNode node = nodeOf(RuleNodeKind::InForce, path, it);
        const auto day = [&](const char *key) {
            const QString text = textOf(it, key);
            return text.isEmpty() ? QStringLiteral("…") : text;
        };
        node.title = NodeWords::tr("In force: %1").arg(wordTitle<eligibility::Procedure>(textOf(it, "for")));
        node.asked = NodeWords::tr("%1 to %2", "days").arg(day("from"), day("to"));
        return node;
    }
    [[nodiscard]] RuleNode criterion(const QString &path, const QJsonObject &it) const
    {
        RuleNode node = nodeOf(RuleNodeKind::Criterion, path, it);
        node.asked = askedBy(it, m_catalogue);
        const auto member = [this](const QString &at, const QJsonObject &one) { return criterion(at, one); };
        each(node, it, "members", member);
        each(node, it, "bands", [this](const QString &at, const QJsonObject &one) { return band(at, one); });
        const QJsonObject table = it.value(QLatin1String("table")).toObject();
        const QString below = QStringLiteral(".table");
        each(
            node, table, "classes",
            [](const QString &at, const QJsonObject &one) {
                RuleNode found = nodeOf(RuleNodeKind::ScoreClass, at, one);
                found.title = NodeWords::tr("Class: %1").arg(found.title);
                found.asked = NodeWords::tr("at least %1 points").arg(textOf(one, "at_least"));
                return found;
            },
            below);
        each(
            node, table, "rows", [this](const QString &at, const QJsonObject &one) { return row(at, one); }, below);
        return node;
    }
    [[nodiscard]] RuleNode band(const QString &path, const QJsonObject &it) const
    {
        RuleNode node = nodeOf(RuleNodeKind::Band, path, it);
        const auto end = [&](const char *key) {
            const QString text = textOf(it, key);
            return text.isEmpty() ? QStringLiteral("…") : text;
        };
        node.title = NodeWords::tr("Band: %1 to %2").arg(end("from"), end("to"));
        node.children.push_back(criterion(path + QStringLiteral(".then"), it.value(QLatin1String("then")).toObject()));
        return node;
    }
    [[nodiscard]] RuleNode row(const QString &path, const QJsonObject &it) const
    {
        RuleNode node = nodeOf(RuleNodeKind::ScoreRow, path, it);
        node.asked = NodeWords::tr("at most %1 points; %2")
                         .arg(textOf(it, "most"), wordTitle<eligibility::ScoreRowKind>(textOf(it, "kind")));
        each(node, it, "cases", [this](const QString &at, const QJsonObject &one) { return scoreCase(at, one); });
        each(node, it, "parts", [this](const QString &at, const QJsonObject &one) { return row(at, one); });
        return node;
    }
    [[nodiscard]] RuleNode scoreCase(const QString &path, const QJsonObject &it) const
    {
        RuleNode node = nodeOf(RuleNodeKind::ScoreCase, path, it);
        node.title = lineOf(it);
        node.asked = pointsOf(it);
        if (it.contains(QLatin1String("if"))) {
            node.children.push_back(criterion(path + QStringLiteral(".if"), it.value(QLatin1String("if")).toObject()));
            node.title = NodeWords::tr("If: %1").arg(node.children.front().title);
        } else if (node.title.isEmpty()) {
            node.title = words::packKeyTitle(QStringLiteral("otherwise"));
        }
        return node;
    }

    const FactCatalogue &m_catalogue;
};

} // namespace

RuleNode ruleNodes(const QJsonObject &pack, const FactCatalogue &catalogue)
{
    return NodeBuilding(catalogue).document(pack);
}

} // namespace yumiao::ui::pages
