#include "settings/settings_dialog.h"

#include "parts/icons.h"
#include "scoring/photo_scorer.h"
#include "settings/theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QEvent>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace pawtrait::ui {

namespace {

constexpr int textWidth = 520; // logical pixels: a help text of two lines

/// "photos/max_side" to "photosMaxSide".
QString stemOf(const char *key)
{
    QString stem;
    bool upper = false;
    for (const QChar c : QString::fromLatin1(key)) {
        if (c == QLatin1Char('/') || c == QLatin1Char('_'))
            upper = true;
        else
            stem.append(std::exchange(upper, false) ? c.toUpper() : c);
    }
    return stem;
}

} // namespace

SettingsDialog::SettingsDialog(Settings &settings, ModelFolderRow::CheckFolder checkFolder, QWidget *parent)
    : QDialog(parent), m_settings(settings), m_checkFolder(checkFolder ? std::move(checkFolder) : scoring::checkModelFolder)
{
    setObjectName(QStringLiteral("settingsDialog"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    build();
    resize(800, 560);
    connect(&m_settings, &Settings::changed, this, &SettingsDialog::refresh);
}

void SettingsDialog::build()
{
    const int page = m_list ? m_list->currentRow() : 0;
    const QString focused = focusWidget() ? focusWidget()->objectName() : QString();
    delete m_content;
    m_shown.clear();
    setWindowTitle(tr("Settings"));
    m_content = new QWidget;
    auto *column = new QVBoxLayout(m_content);
    column->setContentsMargins(2 * design::spacing, 2 * design::spacing, 2 * design::spacing, 2 * design::spacing);
    column->setSpacing(2 * design::spacing);
    auto *line = new QHBoxLayout;
    line->setSpacing(3 * design::spacing);
    m_list = new QListWidget;
    m_list->setObjectName(QStringLiteral("settingsPagesListWidget"));
    m_list->setAccessibleName(tr("Pages of the settings"));
    m_list->setProperty("pageList", true);
    m_list->ensurePolished(); // before the first item is measured
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setSpacing(2);
    m_pages = new QStackedWidget;
    const std::vector<std::pair<SettingsPage, QString>> pages{
        {SettingsPage::General, tr("General")}, {SettingsPage::Model, tr("Model and device")}, {SettingsPage::Photos, tr("Photos")}, {SettingsPage::Appearance, tr("Appearance")}};
    for (const auto &[which, title] : pages) {
        m_list->addItem(title);
        m_pages->addWidget(buildPage(which));
    }
    m_list->setFixedWidth(m_list->sizeHintForColumn(0) + 4 * design::spacing);
    connect(m_list, &QListWidget::currentRowChanged, m_pages, &QStackedWidget::setCurrentIndex);
    m_list->setCurrentRow(page);
    line->addWidget(m_list);
    line->addWidget(m_pages, 1);
    column->addLayout(line, 1);

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    buttons->setObjectName(QStringLiteral("settingsButtonBox"));
    m_resetAll = buttons->addButton(tr("Reset all"), QDialogButtonBox::ResetRole);
    m_resetAll->setObjectName(QStringLiteral("resetAllSettingsButton"));
    m_resetAll->setToolTip(tr("Bring back every default, on all pages"));
    for (QAbstractButton *button : buttons->buttons())
        qobject_cast<QPushButton *>(button)->setAutoDefault(false); // Enter in a number is no wish to close
    connect(m_resetAll, &QPushButton::clicked, &m_settings, &Settings::resetAll);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    column->addWidget(buttons);
    layout()->addWidget(m_content);
    for (const auto &[setting, shown] : m_shown)
        refresh(setting);
    QWidget *first = focused.isEmpty() ? nullptr : findChild<QWidget *>(focused);
    (first ? first : m_list)->setFocus();
}

QWidget *SettingsDialog::buildPage(SettingsPage page)
{
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, design::spacing, 0);
    column->setSpacing(design::spacing / 2);
    for (const SettingRow &row : settingRows()) {
        if (row.page != page)
            continue;
        Shown shown{row, buildControl(row), new QToolButton};
        const QString stem = stemOf(row.key);
        if (row.kind != SettingRow::Kind::Switch) { // a check box says its title itself
            auto *title = new QLabel(row.title);
            title->setWordWrap(true);
            title->setBuddy(shown.control);
            column->addWidget(title);
        }
        shown.reset->setObjectName(stem + QStringLiteral("ResetButton"));
        shown.reset->setIcon(icon(Icon::Reset));
        shown.reset->setAccessibleName(tr("Reset \"%1\"").arg(row.title));
        shown.reset->setToolTip(tr("Back to the default: %1").arg(valueInWords(row, row.defaultValue)));
        connect(shown.reset, &QToolButton::clicked, this, [this, setting = row.setting] { m_settings.reset(setting); });
        auto *line = new QHBoxLayout;
        line->setSpacing(design::spacing);
        line->addWidget(shown.control, row.kind == SettingRow::Kind::Folder ? 1 : 0);
        line->addWidget(shown.reset, 0, Qt::AlignTop);
        if (row.kind != SettingRow::Kind::Folder)
            line->addStretch(1);
        column->addLayout(line);
        //: %1 is what a setting does, a whole sentence; %2 its default value
        auto *help = new QLabel(tr("%1 Default: %2.").arg(row.help, valueInWords(row, row.defaultValue).trimmed()));
        help->setObjectName(stem + QStringLiteral("HelpLabel"));
        help->setWordWrap(true);
        help->setMaximumWidth(textWidth);
        help->setForegroundRole(QPalette::PlaceholderText);
        column->addWidget(help);
        column->addSpacing(2 * design::spacing);
        shown.control->setAccessibleDescription(row.help);
        m_shown.insert_or_assign(row.setting, shown);
    }
    column->addStretch(1);
    auto *area = new QScrollArea;
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    area->setWidget(content);
    return area;
}

QWidget *SettingsDialog::buildControl(const SettingRow &row)
{
    const QString stem = stemOf(row.key);
    const Setting setting = row.setting;
    QWidget *control = nullptr;
    if (row.kind == SettingRow::Kind::Folder) {
        auto *folder = new ModelFolderRow(m_settings, m_checkFolder);
        folder->setObjectName(stem + QStringLiteral("Row"));
        folder->combo()->installEventFilter(this);
        return folder;
    }
    if (row.kind == SettingRow::Kind::Switch) {
        auto *box = new QCheckBox(row.title);
        box->setObjectName(stem + QStringLiteral("CheckBox"));
        connect(box, &QCheckBox::toggled, this, [this, setting](bool on) { m_settings.setValue(setting, on ? QStringLiteral("yes") : QStringLiteral("no")); });
        control = box;
    } else if (row.kind == SettingRow::Kind::Choice) {
        auto *combo = new QComboBox;
        combo->setObjectName(stem + QStringLiteral("ComboBox"));
        for (const SettingChoice &choice : row.choices)
            combo->addItem(choice.title, choice.value);
        connect(combo, &QComboBox::activated, this, [this, setting, combo](int index) { m_settings.setValue(setting, combo->itemData(index).toString()); });
        control = combo;
    } else {
        auto *spin = new QSpinBox;
        spin->setObjectName(stem + QStringLiteral("SpinBox"));
        spin->setRange(row.from, row.to);
        spin->setSuffix(row.unit);
        spin->setSpecialValueText(row.from == 0 ? row.zeroWords : QString());
        spin->setGroupSeparatorShown(true);
        spin->setKeyboardTracking(false); // a half-typed number is not a choice
        connect(spin, &QSpinBox::valueChanged, this, [this, setting](int number) { m_settings.setValue(setting, QString::number(number)); });
        control = spin;
    }
    control->setAccessibleName(row.title);
    control->setFocusPolicy(Qt::StrongFocus);
    control->installEventFilter(this);
    return control;
}

void SettingsDialog::refresh(Setting setting)
{
    const auto found = m_shown.find(setting);
    if (found == m_shown.end())
        return;
    const Shown &shown = found->second;
    const QString value = m_settings.value(setting);
    const QSignalBlocker blocker(shown.control);
    if (auto *box = qobject_cast<QCheckBox *>(shown.control))
        box->setChecked(value == QLatin1String("yes"));
    else if (auto *combo = qobject_cast<QComboBox *>(shown.control))
        combo->setCurrentIndex(combo->findData(value));
    else if (auto *spin = qobject_cast<QSpinBox *>(shown.control))
        spin->setValue(value.toInt());
    else if (auto *folder = qobject_cast<ModelFolderRow *>(shown.control))
        folder->refresh();
    const bool byDefault = m_settings.isDefault(setting);
    if (byDefault && shown.reset->hasFocus())
        shown.control->setFocus(); // a disabled button would pass the focus on to the next row
    shown.reset->setEnabled(!byDefault);
    m_resetAll->setEnabled(std::any_of(m_shown.begin(), m_shown.end(), [this](const auto &entry) { return !m_settings.isDefault(entry.first); }));
}

void SettingsDialog::showPage(SettingsPage page)
{
    m_list->setCurrentRow(static_cast<int>(page));
}

void SettingsDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        QMetaObject::invokeMethod(this, &SettingsDialog::build, Qt::QueuedConnection); // not from within a control's own signal
    QDialog::changeEvent(event);
}

bool SettingsDialog::eventFilter(QObject *watched, QEvent *event)
{
    // Turning the wheel scrolls the page; it changes a value only where the user has gone.
    if (event->type() == QEvent::Wheel) {
        if (const auto *widget = qobject_cast<QWidget *>(watched); widget && !widget->hasFocus()) {
            event->ignore();
            return true;
        }
    }
    return QDialog::eventFilter(watched, event);
}

} // namespace pawtrait::ui
