// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/hit_widget.h"

namespace yumiao::ui::widgets {

enum class StageState { Done, Current, Stuck, Ahead };

/// A node of a process: 受理, 07-12.
struct StageNode {
    QByteArray id{};
    QString name{};
    QString date{}; ///< or what is to say about it: 07-26，停 41 天
    StageState state = StageState::Ahead;
    QString sentence{};
};

/// A process as nodes on a line (融资阶段). activated() gives the node's id.
class StageTrack final : public HitWidget {
    Q_OBJECT
public:
    explicit StageTrack(QWidget *parent = nullptr);
    void setNodes(const QList<StageNode> &nodes);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    [[nodiscard]] QList<HitArea> hitAreas() const override;
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] double centreOf(int index) const;
    void paintNode(QPainter &painter, int index) const;

    QList<StageNode> m_nodes;
};

} // namespace yumiao::ui::widgets
