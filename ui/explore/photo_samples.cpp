#include "explore/photo_samples.h"

#include "parts/photo_tiles.h"

#include <QBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>

#include <algorithm>
#include <array>
#include <cmath>
#include <random>

namespace pawtrait::ui {

namespace {

constexpr std::size_t perLevel = 5, mostOfSelection = 60;

/// `count` of `places` by chance, in the order they had.
std::vector<std::size_t> pick(std::vector<std::size_t> places, std::size_t count, std::mt19937_64 &random)
{
    for (std::size_t i = 0; i < std::min(count, places.size()); ++i)
        std::swap(places[i], places[i + static_cast<std::size_t>(random() % (places.size() - i))]);
    places.resize(std::min(count, places.size()));
    std::sort(places.begin(), places.end());
    return places;
}

} // namespace

std::vector<std::size_t> drawSamples(const ExploreData &data, const Selection &selection, std::uint64_t seed)
{
    std::mt19937_64 random(seed);
    const auto &score = data.columns().score;
    std::vector<std::size_t> places;
    if (!selection.isEmpty()) {
        places = pick(data.places(selection), mostOfSelection, random);
        std::stable_sort(places.begin(), places.end(), [&](std::size_t a, std::size_t b) { return score[a] < score[b]; });
        return places;
    }
    std::array<std::vector<std::size_t>, 10> levels;
    for (std::size_t i = 0; i < score.size(); ++i) {
        const double level = score[i] / 10;
        if (level >= 1 && level <= 10 && level == std::floor(level))
            levels[static_cast<std::size_t>(level) - 1].push_back(i);
    }
    for (auto &level : levels) {
        for (std::size_t place : pick(std::move(level), perLevel, random))
            places.push_back(place);
    }
    return places;
}

PhotoSamples::PhotoSamples(QWidget *parent) : QWidget(parent), m_words(new QLabel), m_seed(new QSpinBox), m_list(new PhotoTiles)
{
    setObjectName(QStringLiteral("photoSamplesWidget"));
    m_words->setObjectName(QStringLiteral("photoSamplesLabel"));
    m_words->setWordWrap(true);
    m_seed->setObjectName(QStringLiteral("photoSeedSpinBox"));
    m_seed->setRange(0, 999'999);
    m_seed->setToolTip(tr("Another number draws other photos; the same number draws the same ones"));
    m_seed->setAccessibleName(tr("Seed of the drawn photos"));
    auto *seedLabel = new QLabel(tr("&Seed"));
    seedLabel->setBuddy(m_seed);
    auto *next = new QPushButton(tr("Draw others"));
    next->setObjectName(QStringLiteral("drawOtherPhotosPushButton"));
    connect(next, &QPushButton::clicked, this, [this] { m_seed->setValue((m_seed->value() + 1) % 1'000'000); });
    connect(m_seed, &QSpinBox::valueChanged, this, &PhotoSamples::draw);
    auto *top = new QHBoxLayout;
    top->addWidget(m_words, 1);
    top->addWidget(seedLabel);
    top->addWidget(m_seed);
    top->addWidget(next);
    m_list->setObjectName(QStringLiteral("photoSamplesListWidget"));
    m_list->setAccessibleName(tr("Photos of the data set"));
    connect(m_list, &PhotoTiles::photoAsked, this, &PhotoSamples::photoAsked);
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(top);
    layout->addWidget(m_list, 1);
}

void PhotoSamples::show(std::shared_ptr<const ExploreData> explored, Selection selection)
{
    m_data = std::move(explored);
    m_selection = std::move(selection);
    draw();
}

void PhotoSamples::draw()
{
    m_list->clearPhotos();
    m_places.clear();
    if (!m_data)
        return;
    m_places = drawSamples(*m_data, m_selection, static_cast<std::uint64_t>(m_seed->value()));
    int there = 0;
    for (std::size_t place : m_places) {
        const auto &sample = m_data->set().train.samples[place];
        const QString score = QString::number(sample.score, 'g', 4);
        there += m_list->addPhoto(sample.file, score, tr("%1: score %2").arg(sample.id, score));
    }
    QString words =
        m_selection.isEmpty() ? tr("Five photos at each of the scores 10, 20 ... 100.") : tr("%1 of the %2 selected photos, by score.").arg(m_places.size()).arg(m_selection.count);
    if (there == 0 && !m_places.empty())
        words += QLatin1Char(' ') + tr("The photos themselves are not beside the table, so only their scores are shown.");
    m_words->setText(words);
}

} // namespace pawtrait::ui
