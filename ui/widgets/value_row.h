// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QStackedWidget;

namespace yumiao::ui::widgets {

class LampLabel;

/// A choice of an inline field: what is stored and what is shown.
struct ValueChoice {
    QString stored{};
    QString shown{};
};

/// One field of a drawer: label, value, and an editor in the value's place (ui.md 3.2, 10). F2 or a double click
/// opens the editor, Enter and Tab emit committed(), Esc drops. The row changes nothing itself: whoever listens
/// checks the text and calls setValue() or setError(). All texts are plain.
class ValueRow final : public QWidget {
    Q_OBJECT
public:
    explicit ValueRow(QWidget *parent = nullptr);
    void setLabel(const QString &label);
    void setLabelWidth(int width);
    void setRequired(bool required);
    /// `shown` is read (3,862.40), `edited` stands in the editor (3862.40 or the stored word of a choice).
    /// Closes the editor and clears messages.
    void setValue(const QString &shown, const QString &edited);
    void setUnit(const QString &unit);
    /// Third column: old value, source. Quiet.
    void setHint(const QString &hint);
    /// Under the field; the editor stays open and gets the focus. Empty clears it.
    void setError(const QString &message);
    void setNotice(const QString &message);
    void setReadOnly(bool readOnly);
    /// Edits with a combo box instead of a text field; an empty list goes back to text.
    void setChoices(const QList<ValueChoice> &choices);
    void startEditing();
    [[nodiscard]] bool isEditing() const;
    [[nodiscard]] QString editedText() const;
Q_SIGNALS:
    void committed(const QString &text);
    void dropped();
    void editingStarted();
    /// Tab (true) or Shift+Tab (false) was pressed in the editor, after committed().
    void leaveRequested(bool forward);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void fitValue();
    [[nodiscard]] QWidget *editor() const;
    void closeUntouched();
    [[nodiscard]] bool editorKey(QKeyEvent *event);
    void buildUp();
    void commit();
    void stopEditing();
    void showMessage(const QString &message, const char *state, const char *tone);
    void nameForReaders();
    void showValue();

    QLabel *m_label;
    QLabel *m_star;
    QLabel *m_value;
    QLabel *m_unit;
    QLabel *m_hint;
    LampLabel *m_sign;
    QLabel *m_message;
    QLineEdit *m_line;
    QComboBox *m_box;
    QStackedWidget *m_place;
    QString m_labelText;
    QString m_shown;
    QString m_unitText;
    QString m_edited;
    bool m_readOnly = false;
    bool m_required = false;
    bool m_chooses = false;
};

} // namespace yumiao::ui::widgets
