// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/row_source.h"

#include <QTimer>

namespace yumiao::tests {

/// Rows out of nowhere: enterprises with the ids 1 to `count`, each with its number as name and employees. Answers come
/// when the event loop turns, as those of a lane do.
class FakeRows : public items::RowSource {
    Q_OBJECT
public:
    explicit FakeRows(int count)
        : RowSource(
            items::columnsOf(records::RecordKind::Enterprise, {QStringLiteral("name"), QStringLiteral("employees")}))
        , m_count(count)
    {
    }

    [[nodiscard]] store::Ticket spine(const items::ListQuestion &question, QObject *context, SpineReply reply) override
    {
        ++spinesAsked;
        Result<items::Spine> answer = items::Spine();
        for (int i = 1; i <= m_count; ++i)
            if (question.text.isEmpty() || QString::number(i).contains(question.text))
                if (!gone.contains(i))
                    answer->ids.push_back(RecordId(i));
        if (!question.sort.empty() && question.sort.front().descending)
            std::reverse(answer->ids.begin(), answer->ids.end());
        answer->all = m_count;
        if (withHead)
            for (size_t i = 0; i < std::min<size_t>(answer->ids.size(), 10); ++i)
                answer->head.push_back(rowOf(answer->ids[i]));
        if (nextFails)
            answer = failure(Fault::Unreachable, QStringLiteral("workspace.busy"));
        nextFails = false;
        return later(context, std::move(reply), std::move(answer));
    }
    [[nodiscard]] std::optional<store::Ticket> beginning(
        const items::ListQuestion &, QObject *context, SpineReply reply) override
    {
        if (beginsWith == 0)
            return std::nullopt;
        Result<items::Spine> answer = items::Spine();
        for (int i = 1; i <= beginsWith; ++i) {
            answer->ids.push_back(RecordId(i));
            answer->head.push_back(rowOf(RecordId(i)));
        }
        return later(context, std::move(reply), std::move(answer));
    }
    [[nodiscard]] store::Ticket rows(
        const std::vector<RecordId> &ids, QDate, QObject *context, RowsReply reply) override
    {
        rowsAsked.append(ids.front());
        ++underWay;
        mostUnderWay = std::max(mostUnderWay, underWay);
        std::vector<items::Row> found;
        for (const RecordId id : ids)
            found.push_back(rowOf(id));
        return later(
            context,
            [this, reply = std::move(reply)](Result<std::vector<items::Row>> answer) {
                --underWay;
                reply(std::move(answer));
            },
            Result<std::vector<items::Row>>(std::move(found)));
    }
    void edit(RecordId id, const items::Column &column, const records::Value &before, const QString &text,
        QObject *context, DoneReply reply) override
    {
        const qint64 number = id.value();
        Done done;
        if (before != rowOf(id).cells[static_cast<size_t>(column.name() == QLatin1String("name") ? 0 : 1)].value)
            done = failure(Fault::Conflict, QStringLiteral("change.conflict"));
        else
            names.insert(number, text);
        QTimer::singleShot(0, context, [this, id, done, reply] {
            if (done)
                announce(id);
            reply(done);
        });
    }
    [[nodiscard]] items::Affected affectedBy(const changes::ChangeSet &set, const items::ListQuestion &) const override
    {
        items::Affected affected;
        for (const changes::RecordChange &change : set.changes) {
            affected.rows.push_back(change.id);
            affected.spine = affected.spine || change.created;
        }
        return affected;
    }

    void announce(RecordId id, bool created = false)
    {
        changes::ChangeSet set;
        set.changes.push_back({records::RecordKind::Enterprise, id, created, {}});
        Q_EMIT committed(set);
    }

    int spinesAsked = 0;
    int beginsWith = 0; ///< rows that are told before the whole list
    bool withHead = false;
    bool nextFails = false;
    QList<RecordId> rowsAsked; ///< the first of each window
    int underWay = 0;
    int mostUnderWay = 0;
    QHash<qint64, QString> names; ///< other than the number
    QSet<qint64> gone;

private:
    [[nodiscard]] items::Row rowOf(RecordId id) const
    {
        const QString name = names.value(id.value(), QString::number(id.value()));
        return {id, {{records::Value(name), {}}, {records::Value(id.value() * 1000), {}}}};
    }
    template <typename Reply, typename Answer>
    [[nodiscard]] store::Ticket later(QObject *context, Reply reply, Answer answer)
    {
        std::stop_source stop;
        QTimer::singleShot(0, context, [stop, reply = std::move(reply), answer = std::move(answer)] {
            if (!stop.stop_requested())
                reply(answer);
        });
        return store::Ticket(std::move(stop));
    }
    int m_count;
};

} // namespace yumiao::tests
