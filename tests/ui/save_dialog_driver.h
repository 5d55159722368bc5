#pragma once

#include <QApplication>
#include <QFileDialog>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QTimer>

/// Types a name into the dialog for saving that opens next and presses Save; answers when it is asked whether to replace a file, and gives up after a no.
class SaveDialogDriver : public QObject {
public:
    SaveDialogDriver(QString name, bool replace) : m_name(std::move(name)), m_replace(replace) { again(); }

    bool wasAsked() const { return m_asked; }

private:
    void again()
    {
        QTimer::singleShot(20, this, [this] {
            again(); // what follows may open a loop of its own
            QWidget *shown = QApplication::activeModalWidget();
            if (auto *box = qobject_cast<QMessageBox *>(shown)) {
                m_asked = true;
                box->button(m_replace ? QMessageBox::Yes : QMessageBox::No)->click();
            } else if (auto *dialog = qobject_cast<QFileDialog *>(shown)) {
                if (m_typed)
                    return dialog->reject();
                m_typed = true;
                dialog->findChild<QLineEdit *>(QStringLiteral("fileNameEdit"))->setText(m_name);
                QMetaObject::invokeMethod(dialog, "accept");
            }
        });
    }

    QString m_name;
    bool m_replace, m_asked = false, m_typed = false;
};
