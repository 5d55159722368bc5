#include "exporting/export_form.h"

#include "settings/theme.h"

#include <QComboBox>
#include <QDesktopServices>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QSet>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QUrl>
#include <QVBoxLayout>

namespace pawtrait::ui {

namespace {

using exporting::Padding;

constexpr int formWidth = 330; // logical pixels

QString sizeWords(const exporting::Preset &preset)
{
    const QString format = exporting::suffixOf(preset.format).toUpper();
    //: %1 is a kind of file such as JPG
    return preset.width == 0 ? ExportForm::tr("The size of the photo or of its crop, %1.").arg(format)
                             : ExportForm::tr("%1 \u00d7 %2 pixels, %3.").arg(preset.width).arg(preset.height).arg(format);
}

} // namespace

ExportForm::ExportForm(const ExportSets &sets, const ExportChoices &choices, bool hasScorer, QWidget *parent)
    : QScrollArea(parent),
      m_wantedPreset(choices.presetId),
      m_askFolder([this](const QString &now) { return QFileDialog::getExistingDirectory(this, tr("Folder for the files"), now); }),
      m_openFolder([](const QString &folder) { QDesktopServices::openUrl(QUrl::fromLocalFile(folder)); })
{
    setObjectName(QStringLiteral("exportFormArea"));
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    build(sets, hasScorer);
    m_crop->setCurrentIndex(std::max(0, m_crop->findData(static_cast<int>(choices.crop))));
    m_names->setText(choices.pattern);
    m_folder->setText(QDir::toNativeSeparators(choices.folder));
    readPresets();
    if (preset()) { // over what the preset brings
        if (choices.padding)
            m_padding->setCurrentIndex(m_padding->findData(static_cast<int>(*choices.padding)));
        if (choices.quality > 0)
            m_quality->setValue(choices.quality);
    }
    refresh();
    connect(m_which, &QComboBox::currentIndexChanged, this, &ExportForm::refresh);
    connect(m_preset, &QComboBox::currentIndexChanged, this, &ExportForm::choosePreset);
    for (QComboBox *combo : {m_crop, m_padding})
        connect(combo, &QComboBox::currentIndexChanged, this, &ExportForm::refresh);
    connect(m_quality, &QSpinBox::valueChanged, this, &ExportForm::refresh);
    for (QLineEdit *line : {m_names, m_folder})
        connect(line, &QLineEdit::textChanged, this, &ExportForm::refresh);
    setFixedWidth(formWidth + verticalScrollBar()->sizeHint().width());
}

void ExportForm::addRow(const QString &title, QWidget *control, QLayout *line)
{
    auto *column = static_cast<QVBoxLayout *>(widget()->layout());
    auto *label = new QLabel(title);
    label->setBuddy(control);
    if (column->count() > 0)
        column->addSpacing(design::spacing);
    column->addWidget(label);
    if (line)
        column->addLayout(line);
    else
        column->addWidget(control);
    control->setAccessibleName(title);
}

QComboBox *ExportForm::addCombo(const QString &objectName, const QString &title, const QString &toolTip)
{
    auto *combo = new QComboBox;
    combo->setObjectName(objectName);
    combo->setToolTip(toolTip);
    combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    addRow(title, combo);
    return combo;
}

QLabel *ExportForm::addNote(const QString &objectName)
{
    auto *note = new QLabel;
    note->setObjectName(objectName);
    note->setTextFormat(Qt::PlainText);
    note->setWordWrap(true);
    note->setForegroundRole(QPalette::PlaceholderText);
    widget()->layout()->addWidget(note);
    return note;
}

void ExportForm::build(const ExportSets &sets, bool hasScorer)
{
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, design::spacing, 0);
    column->setSpacing(design::spacing / 2);
    setWidget(content);

    m_which = addCombo(QStringLiteral("exportPhotosComboBox"), tr("Photos"), tr("Which photos are exported"));
    const auto offer = [this](const std::vector<ExportPhoto> &photos, const QString &text) {
        if (photos.empty())
            return;
        m_photos.push_back(photos);
        m_which->addItem(text);
    };
    offer(sets.selected, tr("The %Ln selected photo(s)", nullptr, static_cast<int>(sets.selected.size())));
    offer(sets.picked, tr("The %Ln picked photo(s)", nullptr, static_cast<int>(sets.picked.size())));
    offer(sets.shown, tr("All %Ln photo(s) shown", nullptr, static_cast<int>(sets.shown.size())));

    m_preset = new QComboBox;
    m_preset->setObjectName(QStringLiteral("exportPresetComboBox"));
    m_preset->setToolTip(tr("Where the photos go: size, shape and kind of file"));
    m_preset->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    auto *edit = new QPushButton(tr("Edit presets..."));
    edit->setObjectName(QStringLiteral("editPresetsButton"));
    edit->setToolTip(tr("Opens the folder with the presets' file, to be changed in a text editor; changes count when you come back"));
    edit->setAutoDefault(false);
    connect(edit, &QPushButton::clicked, this, [this] {
        const auto file = exporting::editablePresetsFile();
        if (file)
            return m_openFolder(QFileInfo(*file).absolutePath());
        m_presetsProblem = file.error().userText;
        refresh();
    });
    auto *presetLine = new QHBoxLayout;
    presetLine->setSpacing(design::spacing);
    presetLine->addWidget(m_preset, 1);
    presetLine->addWidget(edit);
    addRow(tr("Preset"), m_preset, presetLine);
    m_presetNote = addNote(QStringLiteral("exportPresetNoteLabel"));

    m_crop = addCombo(QStringLiteral("exportCropComboBox"), tr("Shown of each photo"),
                      tr("The best crop never cuts the animal. Where the preset has no shape of its own, a crop is made only with a reliable gain"));
    if (hasScorer)
        m_crop->addItem(tr("Your edit, else the best crop"), static_cast<int>(WhichCrop::Best));
    m_crop->addItem(tr("Your edit, else the whole photo"), static_cast<int>(WhichCrop::Accepted));
    m_crop->addItem(tr("The whole photo"), static_cast<int>(WhichCrop::Whole));
    m_padding = addCombo(QStringLiteral("exportPaddingComboBox"), tr("Where the shape does not fit"),
                         tr("What is around a photo that cannot fill the preset's shape without cutting the animal"));
    m_padding->addItem(tr("The photo, blurred"), static_cast<int>(Padding::BlurredPhoto));
    m_padding->addItem(tr("A plain colour from its edges"), static_cast<int>(Padding::EdgeColour));
    m_quality = new QSpinBox;
    m_quality->setObjectName(QStringLiteral("exportQualitySpinBox"));
    m_quality->setRange(1, 100);
    m_quality->setToolTip(tr("100 is the best and the largest file; 85 to 95 is usual"));
    addRow(tr("Quality"), m_quality);

    m_names = new QLineEdit;
    m_names->setObjectName(QStringLiteral("exportPatternLineEdit"));
    m_names->setToolTip(tr("Words in braces are filled in: {%1}").arg(exporting::NamePattern::fieldNames().join(QLatin1String("}, {"))));
    addRow(tr("Names of the files"), m_names);
    m_namesNote = addNote(QStringLiteral("exportPatternNoteLabel"));
    m_folder = new QLineEdit;
    m_folder->setObjectName(QStringLiteral("exportFolderLineEdit"));
    m_folder->setToolTip(tr("The folder is made when it is missing"));
    auto *choose = new QPushButton(tr("Choose..."));
    choose->setObjectName(QStringLiteral("chooseExportFolderButton"));
    choose->setToolTip(tr("Choose the folder for the files"));
    choose->setAutoDefault(false);
    connect(choose, &QPushButton::clicked, this, [this] {
        if (const QString folder = m_askFolder(QDir::fromNativeSeparators(m_folder->text())); !folder.isEmpty())
            m_folder->setText(QDir::toNativeSeparators(folder));
    });
    auto *folderLine = new QHBoxLayout;
    folderLine->setSpacing(design::spacing);
    folderLine->addWidget(m_folder, 1);
    folderLine->addWidget(choose);
    addRow(tr("Folder"), m_folder, folderLine);
    m_folderNote = addNote(QStringLiteral("exportFolderNoteLabel"));
    column->addSpacing(design::spacing);
    addNote(QStringLiteral("exportMetadataLabel"))
        ->setText(tr("Captions, authors, dates and the camera's settings stay in the files. Every GPS position is taken out, and so are thumbnails, maker notes and marked faces. "
                     "Your photos "
                     "themselves are only read."));
    column->addStretch(1);
}

void ExportForm::readPresets()
{
    auto read = exporting::presets();
    m_presetsProblem = read ? QString() : read.error().userText;
    const std::vector<exporting::Preset> list = read ? *std::move(read) : std::vector<exporting::Preset>();
    if (list == m_presets && m_preset->count() > 0)
        return refresh();
    const QString wanted = preset() ? preset()->id : m_wantedPreset;
    {
        const QSignalBlocker blocker(m_preset);
        m_presets = list;
        m_preset->clear();
        for (const exporting::Preset &each : m_presets)
            m_preset->addItem(each.title, each.id);
        m_preset->setCurrentIndex(m_presets.empty() ? -1 : std::max(0, m_preset->findData(wanted)));
    }
    choosePreset();
}

const exporting::Preset *ExportForm::preset() const
{
    const int index = m_preset->currentIndex();
    return index >= 0 && index < static_cast<int>(m_presets.size()) ? &m_presets[static_cast<std::size_t>(index)] : nullptr;
}

void ExportForm::choosePreset()
{
    if (const exporting::Preset *chosen = preset()) {
        const QSignalBlocker padding(m_padding), quality(m_quality);
        m_padding->setCurrentIndex(m_padding->findData(static_cast<int>(chosen->padding)));
        m_quality->setValue(chosen->quality);
    }
    refresh();
}

ExportChoices ExportForm::choices() const
{
    ExportChoices choices;
    const exporting::Preset *chosen = preset();
    choices.presetId = chosen ? chosen->id : m_wantedPreset;
    choices.crop = static_cast<WhichCrop>(m_crop->currentData().toInt());
    if (const auto padding = static_cast<Padding>(m_padding->currentData().toInt()); !chosen || padding != chosen->padding)
        choices.padding = padding;
    if (chosen && m_quality->value() != chosen->quality)
        choices.quality = m_quality->value();
    choices.pattern = m_names->text();
    choices.folder = QDir::cleanPath(QDir::fromNativeSeparators(m_folder->text().trimmed()));
    return choices;
}

const std::vector<ExportPhoto> &ExportForm::photos() const
{
    static const std::vector<ExportPhoto> none;
    return m_which->currentIndex() < 0 ? none : m_photos[static_cast<std::size_t>(m_which->currentIndex())];
}

std::optional<exporting::Preset> ExportForm::applied() const
{
    return preset() ? std::optional(choices().applyTo(*preset())) : std::nullopt;
}

std::optional<int> ExportForm::filesThere() const
{
    const exporting::Preset *chosen = preset();
    if (!chosen || !m_pattern)
        return std::nullopt;
    for (const char *field : {"date", "width", "height"}) {
        if (m_pattern->uses(QLatin1String(field)))
            return std::nullopt;
    }
    const QStringList listed = QDir(choices().folder).entryList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot);
    const QSet<QString> there(listed.begin(), listed.end());
    const QString suffix = exporting::suffixOf(chosen->format);
    exporting::UsedNames names;
    int count = 0, place = 0;
    for (const ExportPhoto &photo : photos()) {
        if (there.isEmpty())
            break;
        const exporting::NameFields fields{
            QFileInfo(photo.file).completeBaseName(), chosen->id, photo.score ? std::optional(photo.score->value) : std::nullopt, {}, ++place, 0, 0, photo.group};
        count += there.contains(names.unique(m_pattern->fileName(fields), suffix));
    }
    return count;
}

QString ExportForm::problem() const
{
    if (!m_presetsProblem.isEmpty())
        return m_presetsProblem;
    if (photos().empty())
        return tr("There are no photos to export.");
    if (!m_pattern)
        return m_namesNote->text();
    return m_folderNote->text();
}

void ExportForm::setExample(const ExportPhoto &photo, const QSize &size)
{
    m_example = photo;
    m_exampleSize = size;
    refreshNotes();
}

void ExportForm::refresh()
{
    refreshNotes();
    emit changed();
}

void ExportForm::refreshNotes()
{
    const auto say = [](QLabel *note, const QString &text, bool isProblem) {
        note->setText(text);
        note->setForegroundRole(isProblem ? QPalette::WindowText : QPalette::PlaceholderText);
        note->setVisible(!text.isEmpty());
    };
    const exporting::Preset *chosen = preset();
    say(m_presetNote, !m_presetsProblem.isEmpty() ? m_presetsProblem : chosen ? sizeWords(*chosen) : QString(), !m_presetsProblem.isEmpty());
    const bool pads = chosen && chosen->width > 0 && (chosen->fit == exporting::Fit::Pad || choices().crop != WhichCrop::Whole);
    m_padding->setEnabled(pads);
    m_quality->setEnabled(chosen && chosen->format != exporting::Format::Png);

    const auto parsed = exporting::NamePattern::parse(m_names->text());
    m_pattern = parsed ? std::optional(*parsed) : std::nullopt;
    if (!parsed) {
        say(m_namesNote, parsed.error().userText, true);
    } else if (chosen) {
        const QSize size = m_exampleSize.isEmpty() ? QSize(chosen->width, chosen->height) : m_exampleSize;
        const exporting::NameFields fields{QFileInfo(m_example.name).completeBaseName(),
                                           chosen->id,
                                           m_example.score ? std::optional(m_example.score->value) : std::nullopt,
                                           m_example.taken,
                                           1,
                                           size.width(),
                                           size.height(),
                                           m_example.group};
        say(m_namesNote, tr("For example %1").arg(m_pattern->fileName(fields) + QLatin1Char('.') + exporting::suffixOf(chosen->format)), false);
    }
    const QString folder = m_folder->text().trimmed();
    if (folder.isEmpty())
        say(m_folderNote, tr("Choose a folder for the files."), true);
    else if (!QDir::isAbsolutePath(folder))
        say(m_folderNote, tr("Write the whole path of the folder, or choose it."), true);
    else if (const QFileInfo info(folder); info.exists() && !info.isDir())
        say(m_folderNote, tr("There is a file of this name. Choose a folder."), true);
    else
        say(m_folderNote, {}, false);
}

} // namespace pawtrait::ui
