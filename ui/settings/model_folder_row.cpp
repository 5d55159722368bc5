#include "settings/model_folder_row.h"

#include "settings/settings.h"
#include "settings/theme.h"

#include <QComboBox>
#include <QDir>
#include <QFileDialog>
#include <QFutureWatcher>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>
#include <QtConcurrentRun>

namespace pawtrait::ui {

ModelFolderRow::ModelFolderRow(Settings &settings, CheckFolder check, QWidget *parent) : QWidget(parent), m_settings(settings), m_check(std::move(check))
{
    m_askFolder = [this] { return QFileDialog::getExistingDirectory(this, tr("Choose a model folder"), m_settings.modelFolder()); };
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(design::spacing / 2);
    auto *line = new QHBoxLayout;
    line->setSpacing(design::spacing);
    m_combo = new QComboBox;
    m_combo->setObjectName(QStringLiteral("modelFolderComboBox"));
    m_combo->setAccessibleName(tr("Model"));
    m_combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_combo->setMinimumContentsLength(24);
    m_combo->setFocusPolicy(Qt::StrongFocus);
    line->addWidget(m_combo, 1);
    m_choose = new QPushButton(tr("Choose folder..."));
    m_choose->setObjectName(QStringLiteral("chooseModelFolderButton"));
    m_choose->setToolTip(tr("Take another model folder, for example one that training made"));
    m_choose->setAutoDefault(false);
    line->addWidget(m_choose);
    column->addLayout(line);
    m_message = new QLabel;
    m_message->setObjectName(QStringLiteral("modelFolderMessageLabel"));
    m_message->setAccessibleName(tr("What the check of the folder said"));
    m_message->setWordWrap(true);
    m_message->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_message->hide();
    column->addWidget(m_message);
    setFocusProxy(m_combo);

    connect(m_combo, &QComboBox::activated, this, [this](int index) { take(m_combo->itemData(index).toString()); });
    connect(m_choose, &QPushButton::clicked, this, [this] {
        if (const QString folder = m_askFolder(); !folder.isEmpty())
            take(QDir::cleanPath(folder));
    });
    refresh();
}

void ModelFolderRow::refresh()
{
    m_combo->clear();
    m_combo->addItem(tr("The one that came with Pawtrait"), QString());
    QStringList folders = m_settings.addedModelFolders();
    const QString current = m_settings.value(Setting::ModelFolder);
    if (!current.isEmpty() && !folders.contains(current))
        folders.append(current);
    for (const QString &folder : folders) {
        m_combo->addItem(tr("%1 (in %2)").arg(QFileInfo(folder).fileName(), QDir::toNativeSeparators(QFileInfo(folder).path())), folder);
        m_combo->setItemData(m_combo->count() - 1, QDir::toNativeSeparators(folder), Qt::ToolTipRole);
    }
    m_combo->setCurrentIndex(m_combo->findData(current));
    m_combo->setToolTip(QDir::toNativeSeparators(m_settings.modelFolder()));
}

void ModelFolderRow::say(const QString &text)
{
    m_message->setText(text);
    m_message->setVisible(!text.isEmpty());
    m_combo->setAccessibleDescription(text);
}

void ModelFolderRow::take(const QString &folder)
{
    if (folder == m_settings.value(Setting::ModelFolder)) {
        say({});
        return;
    }
    if (folder.isEmpty()) {
        say({});
        m_settings.reset(Setting::ModelFolder);
        return;
    }
    say(tr("Checking the folder..."));
    m_combo->setEnabled(false);
    m_choose->setEnabled(false);
    auto *watcher = new QFutureWatcher<Result<scoring::ModelCard>>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher, folder] {
        onChecked(folder, watcher->result());
        watcher->deleteLater();
    });
    watcher->setFuture(QtConcurrent::run([check = m_check, folder] { return check(folder); }));
}

void ModelFolderRow::onChecked(const QString &folder, const Result<scoring::ModelCard> &card)
{
    m_combo->setEnabled(true);
    m_choose->setEnabled(true);
    if (card) {
        m_settings.addModelFolder(folder);
        m_settings.setValue(Setting::ModelFolder, folder);
        say(tr("\"%1\" scores the photos from now on.").arg(card->name));
    } else {
        say(card.error().userText);
    }
    refresh();
}

} // namespace pawtrait::ui
