// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/row_source.h"

#include <QTimer>

namespace yumiao::tests {

/// Enterprises out of nowhere, with the ids 1 to `count`: a table's worth of columns, each value made from the id.
class TableRows final : public items::RowSource {
    Q_OBJECT
public:
    explicit TableRows(int count)
        : RowSource(items::columnsOf(records::RecordKind::Enterprise,
            {QStringLiteral("name"), QStringLiteral("employees"), QStringLiteral("registered_capital"),
                QStringLiteral("established"), QStringLiteral("size_class")}))
        , m_count(count)
    {
    }
    [[nodiscard]] store::Ticket spine(const items::ListQuestion &question, QObject *context, SpineReply reply) override
    {
        asked.append(question);
        Result<items::Spine> answer = items::Spine();
        for (int id = 1; id <= m_count; ++id)
            if (question.text.isEmpty() || QString::number(id).contains(question.text))
                answer->ids.push_back(RecordId(id));
        if (!question.sort.empty() && question.sort.front().descending)
            std::reverse(answer->ids.begin(), answer->ids.end());
        answer->all = m_count;
        if (fails)
            answer = failure(Fault::Unreachable, QStringLiteral("workspace.busy"));
        return later(context, std::move(reply), std::move(answer), delay);
    }
    [[nodiscard]] store::Ticket rows(
        const std::vector<RecordId> &ids, QDate, QObject *context, RowsReply reply) override
    {
        ++windowsAsked;
        std::vector<items::Row> found;
        for (const RecordId id : ids)
            found.push_back(rowOf(id.value()));
        return later(context, std::move(reply), Result<std::vector<items::Row>>(std::move(found)), 0);
    }
    void edit(RecordId id, const items::Column &, const records::Value &, const QString &text, QObject *context,
        DoneReply reply) override
    {
        edits.append({id, text});
        QTimer::singleShot(0, context, [reply = std::move(reply)] { reply({}); });
    }
    [[nodiscard]] items::Affected affectedBy(const changes::ChangeSet &, const items::ListQuestion &) const override
    {
        return {};
    }

    QList<items::ListQuestion> asked;
    QList<std::pair<RecordId, QString>> edits;
    int windowsAsked = 0;
    int delay = 0; ///< milliseconds before a list is there
    bool fails = false;

private:
    [[nodiscard]] static items::Row rowOf(qint64 id)
    {
        using records::Value;
        const Value day(QDate(2000, 1, 1).addDays(id).toString(Qt::ISODate));
        const QString name = QStringLiteral("第%1号试验设备制造股份有限公司").arg(id);
        return {RecordId(id),
            {{Value(name), {}}, {Value(id % 500), {}}, {id % 7 == 0 ? Value() : Value(id * 1'000'000), {}}, {day, {}},
                {Value(QStringLiteral("small")), {}}}};
    }
    template <typename Reply, typename Answer>
    [[nodiscard]] store::Ticket later(QObject *context, Reply reply, Answer answer, int after)
    {
        std::stop_source stop;
        QTimer::singleShot(after, context, [stop, reply = std::move(reply), answer = std::move(answer)] {
            if (!stop.stop_requested())
                reply(answer);
        });
        return store::Ticket(std::move(stop));
    }
    int m_count;
};

} // namespace yumiao::tests
