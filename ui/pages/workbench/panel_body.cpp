// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/workbench/panel_body.h"

#include "ui/pages/common/say.h"

namespace yumiao::ui::pages {

PanelBody::PanelBody(QWidget *contents, QWidget *parent)
    : QStackedWidget(parent)
    , m_contents(contents)
    , m_state(new shell::StatePanel(this))
{
    addWidget(contents);
    addWidget(m_state);
    connect(m_state, &shell::StatePanel::actionActivated, this, &PanelBody::retryRequested);
}

void PanelBody::showContents()
{
    setCurrentWidget(m_contents);
}

void PanelBody::showEmpty(const shell::StateWords &words)
{
    m_state->setWords(words);
    setCurrentWidget(m_state);
}

void PanelBody::showError(const Error &error)
{
    showEmpty(errorWords(error));
}

} // namespace yumiao::ui::pages
