#include "training/recipe_fields.h"

#include "network/network.h"
#include "training/recipe_schema.h"

#include <nlohmann/json.hpp>

#include <QCoreApplication>

#include <algorithm>

namespace pawtrait::training {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("pawtrait::training::recipe", text);
}

struct FieldWords {
    const char *key;
    const char *group;
    const char *title;
    const char *help;
};

/// Headings of the form, which FieldWords::group names.
[[maybe_unused]] const char *const groupTitles[] = {QT_TRANSLATE_NOOP("pawtrait::training::recipe", "Recipe"),
                                                    QT_TRANSLATE_NOOP("pawtrait::training::recipe", "Network"),
                                                    QT_TRANSLATE_NOOP("pawtrait::training::recipe", "Testing"),
                                                    QT_TRANSLATE_NOOP("pawtrait::training::recipe", "Learning"),
                                                    QT_TRANSLATE_NOOP("pawtrait::training::recipe", "Against learning by heart"),
                                                    QT_TRANSLATE_NOOP("pawtrait::training::recipe", "Heads")};

/// In the order of the form.
const FieldWords fieldWords[] = {
    {"name", "Recipe", QT_TRANSLATE_NOOP("pawtrait::training::recipe", "Name"),
     QT_TRANSLATE_NOOP("pawtrait::training::recipe", "The run's folder is called by it. Letters, digits, - and _.")},
    {"backbone", "Network", QT_TRANSLATE_NOOP("pawtrait::training::recipe", "Network"),
     QT_TRANSLATE_NOOP("pawtrait::training::recipe", "The network that looks at the photos. Larger ones see more, take longer and need more memory.")},
    {"pretrained", "Network", QT_TRANSLATE_NOOP("pawtrait::training::recipe", "Begin with trained weights"),
     QT_TRANSLATE_NOOP("pawtrait::training::recipe",
                       "The network has already learned to see from millions of photos. Without it, it begins with chance and needs far more photos.")},
    {"prompts", "Network", QT_TRANSLATE_NOOP("pawtrait::training::recipe", "Use CLIP's prompts"),
     QT_TRANSLATE_NOOP("pawtrait::training::recipe", "How well each photo goes with 11 words, from \"Cute\" to \"Love\". CLIP's weights have to be here.")},
    {"embedding", "Network", QT_TRANSLATE_NOOP("pawtrait::training::recipe", "Use the network's features"),
     QT_TRANSLATE_NOOP("pawtrait::training::recipe", "What the network above sees of each photo goes to the trees too: hundreds of features more.")},
    {"input_side", "Network", QT_TRANSLATE_NOOP("pawtrait::training::recipe", "Photo side, pixels"),
     QT_TRANSLATE_NOOP("pawtrait::training::recipe", "Each photo is squashed to a square of this side. Twice the side takes four times as long.")},
    {"resize", "Network", QT_TRANSLATE_NOOP("pawtrait::training::recipe", "Squashed by"),
     QT_TRANSLATE_NOOP("pawtrait::training::recipe", "Bicubic is what scoring uses; linear is the contest notebook's way, in which fine detail flickers.")},
    {"flags", "Network", QT_TRANSLATE_NOOP("pawtrait::training::recipe", "Use the 12 flags"),
     QT_TRANSLATE_NOOP("pawtrait::training::recipe",
                       "The answers for eyes, face, blur and so on are joined with what the network sees. The table must have them for every photo.")},
    {"frozen_stages", "Network", QT_TRANSLATE_NOOP("pawtrait::training::recipe", "Frozen stages"),
     QT_TRANSLATE_NOOP("pawtrait::training::recipe", "So many of the network's first stages stay as they are. 8 trains the last layer alone: fast, and safe with few photos.")},
    {"mirror", "Network", QT_TRANSLATE_NOOP("pawtrait::training::recipe", "Look at the mirror image too"),
     QT_TRANSLATE_NOOP("pawtrait::training::recipe", "A test or a score is the mean of the photo and its mirror image: a little better, twice the time.")},
    {"start_at_mean", "Network", QT_TRANSLATE_NOOP("pawtrait::training::recipe", "Begin at the mean score"),
     QT_TRANSLATE_NOOP("pawtrait::training::recipe", "The last layer begins by saying the mean score, so that the first steps are not spent on finding it.")},
    {"folds", "Testing", QT_TRANSLATE_NOOP("pawtrait::training::recipe", "Folds"),
     QT_TRANSLATE_NOOP("pawtrait::training::recipe",
                       "The photos are dealt into so many parts; each part is tested by a model that was trained on the others. More folds take longer and train on more photos.")},
    {"folds_by", "Testing", QT_TRANSLATE_NOOP("pawtrait::training::recipe", "Folds dealt by"),
     QT_TRANSLATE_NOOP("pawtrait::training::recipe", "How photos are dealt into folds, so that each fold has scores like the others'.")},
    {"keep_groups", "Testing", QT_TRANSLATE_NOOP("pawtrait::training::recipe", "Keep animals together"),
     QT_TRANSLATE_NOOP("pawtrait::training::recipe", "Photos of one animal, and photos that are there twice, lie in one fold. Without it a test can be too kind.")},
    {"rounds", "Testing", QT_TRANSLATE_NOOP("pawtrait::training::recipe", "Rounds"),
     QT_TRANSLATE_NOOP("pawtrait::training::recipe", "The folds are dealt anew so many times and the results averaged: steadier numbers, more time.")},
    {"seed", "Testing", QT_TRANSLATE_NOOP("pawtrait::training::recipe", "Seed"),
     QT_TRANSLATE_NOOP("pawtrait::training::recipe", "Where chance begins. The same seed gives the same run, to the last digit on the processor.")},
    {"epochs", "Learning", QT_TRANSLATE_NOOP("pawtrait::training::recipe", "Epochs"),
     QT_TRANSLATE_NOOP("pawtrait::training::recipe", "How often the network sees each photo it learns from. The best epoch by validation loss is kept.")},
    {"batch", "Learning", QT_TRANSLATE_NOOP("pawtrait::training::recipe", "Photos a step"),
     QT_TRANSLATE_NOOP("pawtrait::training::recipe", "So many photos are looked at before the weights are changed. More need more memory.")},
    {"validation_batch", "Learning", QT_TRANSLATE_NOOP("pawtrait::training::recipe", "Photos a step in tests"),
     QT_TRANSLATE_NOOP("pawtrait::training::recipe", "Matters for speed and memory, and for the loss \"root of each batch's mean square\", which is taken batch by batch.")},
    {"learning_rate", "Learning", QT_TRANSLATE_NOOP("pawtrait::training::recipe", "Learning rate"),
     QT_TRANSLATE_NOOP("pawtrait::training::recipe",
                       "How far each step changes the weights. Too large: the loss jumps or grows. Too small: it hardly falls. 0.0001 is a good beginning.")},
    {"head_rate_factor", "Learning", QT_TRANSLATE_NOOP("pawtrait::training::recipe", "Faster last layer"),
     QT_TRANSLATE_NOOP("pawtrait::training::recipe", "The last layer, which begins from nothing, learns so many times faster than the rest.")},
    {"rate_by", "Learning", QT_TRANSLATE_NOOP("pawtrait::training::recipe", "Rate falls with each"),
     QT_TRANSLATE_NOOP("pawtrait::training::recipe", "When the learning rate moves along its cosine.")},
    {"minimum_rate", "Learning", QT_TRANSLATE_NOOP("pawtrait::training::recipe", "Lowest learning rate"),
     QT_TRANSLATE_NOOP("pawtrait::training::recipe", "Where the cosine ends.")},
    {"cosine_epochs", "Learning", QT_TRANSLATE_NOOP("pawtrait::training::recipe", "Epochs of the cosine"),
     QT_TRANSLATE_NOOP("pawtrait::training::recipe", "The learning rate falls along half a cosine over so many epochs; 0: over all of them.")},
    {"warm_up_epochs", "Learning", QT_TRANSLATE_NOOP("pawtrait::training::recipe", "Warm-up, epochs"),
     QT_TRANSLATE_NOOP("pawtrait::training::recipe", "The learning rate rises from nothing over so many epochs, so that the first steps do not spoil trained weights.")},
    {"patience", "Learning", QT_TRANSLATE_NOOP("pawtrait::training::recipe", "Patience, epochs"),
     QT_TRANSLATE_NOOP("pawtrait::training::recipe", "A fold ends after so many epochs without a better validation loss; 0: all epochs are trained.")},
    {"loss", "Learning", QT_TRANSLATE_NOOP("pawtrait::training::recipe", "Loss"), QT_TRANSLATE_NOOP("pawtrait::training::recipe", "What the network tries to make small.")},
    {"optimizer", "Learning", QT_TRANSLATE_NOOP("pawtrait::training::recipe", "Optimizer"),
     QT_TRANSLATE_NOOP("pawtrait::training::recipe", "The rule by which steps are taken. AdamW is a good choice; the contest's notebook used Adam.")},
    {"weight_decay", "Learning", QT_TRANSLATE_NOOP("pawtrait::training::recipe", "Weight decay"),
     QT_TRANSLATE_NOOP("pawtrait::training::recipe", "Pulls weights towards nothing, against learning by heart.")},
    {"clip_norm", "Learning", QT_TRANSLATE_NOOP("pawtrait::training::recipe", "Longest gradient"),
     QT_TRANSLATE_NOOP("pawtrait::training::recipe", "Steps of gradients longer than this are shortened; 0: never. Helps when the loss jumps.")},
    {"average_decay", "Learning", QT_TRANSLATE_NOOP("pawtrait::training::recipe", "Averaged weights"),
     QT_TRANSLATE_NOOP("pawtrait::training::recipe", "Above 0 a slowly moving average of the weights is tested and kept; 0.9 follows fast, 0.999 slowly.")},
    {"precision", "Learning", QT_TRANSLATE_NOOP("pawtrait::training::recipe", "Arithmetic"),
     QT_TRANSLATE_NOOP("pawtrait::training::recipe", "bf16 is faster on graphics cards that have it, and takes half the memory.")},
    {"drop_rate", "Against learning by heart", QT_TRANSLATE_NOOP("pawtrait::training::recipe", "Dropout"),
     QT_TRANSLATE_NOOP("pawtrait::training::recipe", "So large a share of what the network sees is hidden from the last layer in each step.")},
    {"drop_path_rate", "Against learning by heart", QT_TRANSLATE_NOOP("pawtrait::training::recipe", "Dropped blocks"),
     QT_TRANSLATE_NOOP("pawtrait::training::recipe", "So large a share of the last blocks is left out in each step.")},
    {"horizontal_flip", "Against learning by heart", QT_TRANSLATE_NOOP("pawtrait::training::recipe", "Mirrored photos"),
     QT_TRANSLATE_NOOP("pawtrait::training::recipe", "Share of the photos that are mirrored left to right while learning.")},
    {"vertical_flip", "Against learning by heart", QT_TRANSLATE_NOOP("pawtrait::training::recipe", "Photos upside down"),
     QT_TRANSLATE_NOOP("pawtrait::training::recipe", "Share of the photos that are turned upside down while learning. The contest's notebook did it; animals rarely stand so.")},
    {"crop_scale", "Against learning by heart", QT_TRANSLATE_NOOP("pawtrait::training::recipe", "Smallest crop"),
     QT_TRANSLATE_NOOP("pawtrait::training::recipe", "While learning, photos are cropped to this share of their area or more; 1: not at all.")},
    {"affine_degrees", "Against learning by heart", QT_TRANSLATE_NOOP("pawtrait::training::recipe", "Turned by, degrees"),
     QT_TRANSLATE_NOOP("pawtrait::training::recipe", "While learning, photos are turned by up to so many degrees either way.")},
    {"affine_shift", "Against learning by heart", QT_TRANSLATE_NOOP("pawtrait::training::recipe", "Moved by"),
     QT_TRANSLATE_NOOP("pawtrait::training::recipe", "While learning, photos are moved by up to this share of a side.")},
    {"affine_scale", "Against learning by heart", QT_TRANSLATE_NOOP("pawtrait::training::recipe", "Scaled by"),
     QT_TRANSLATE_NOOP("pawtrait::training::recipe", "While learning, photos are made larger or smaller by up to this share.")},
    {"brightness", "Against learning by heart", QT_TRANSLATE_NOOP("pawtrait::training::recipe", "Brightness"),
     QT_TRANSLATE_NOOP("pawtrait::training::recipe", "While learning, brightness changes by up to this share either way.")},
    {"contrast", "Against learning by heart", QT_TRANSLATE_NOOP("pawtrait::training::recipe", "Contrast"),
     QT_TRANSLATE_NOOP("pawtrait::training::recipe", "While learning, contrast changes by up to this share either way.")},
    {"saturation", "Against learning by heart", QT_TRANSLATE_NOOP("pawtrait::training::recipe", "Saturation"),
     QT_TRANSLATE_NOOP("pawtrait::training::recipe", "While learning, saturation changes by up to this share either way.")},
    {"erasing", "Against learning by heart", QT_TRANSLATE_NOOP("pawtrait::training::recipe", "Erased patches"),
     QT_TRANSLATE_NOOP("pawtrait::training::recipe", "Share of the photos that lose a random rectangle while learning.")},
    {"tree_loss", "Learning", QT_TRANSLATE_NOOP("pawtrait::training::recipe", "Loss"), QT_TRANSLATE_NOOP("pawtrait::training::recipe", "What the trees try to make small.")},
    {"trees", "Learning", QT_TRANSLATE_NOOP("pawtrait::training::recipe", "Trees at most"),
     QT_TRANSLATE_NOOP("pawtrait::training::recipe", "Each tree is fitted to what those before it have left.")},
    {"tree_patience", "Learning", QT_TRANSLATE_NOOP("pawtrait::training::recipe", "Patience, trees"),
     QT_TRANSLATE_NOOP("pawtrait::training::recipe",
                       "Trees end after so many without a lower error on another fold than the one that is tested; 0: all trees are fitted.")},
    {"tree_rate", "Learning", QT_TRANSLATE_NOOP("pawtrait::training::recipe", "Learning rate"),
     QT_TRANSLATE_NOOP("pawtrait::training::recipe", "So large a share of each tree is added. Smaller needs more trees and is often a little better.")},
    {"tree_depth", "Against learning by heart", QT_TRANSLATE_NOOP("pawtrait::training::recipe", "Depth of a tree"),
     QT_TRANSLATE_NOOP("pawtrait::training::recipe", "So many questions in a row a tree may ask. Deep trees learn single photos by heart.")},
    {"tree_child_weight", "Against learning by heart", QT_TRANSLATE_NOOP("pawtrait::training::recipe", "Photos in a leaf"),
     QT_TRANSLATE_NOOP("pawtrait::training::recipe", "A question is only asked when at least so many photos are left on either side.")},
    {"tree_lambda", "Against learning by heart", QT_TRANSLATE_NOOP("pawtrait::training::recipe", "Leaf penalty"),
     QT_TRANSLATE_NOOP("pawtrait::training::recipe", "Pulls what each leaf adds towards nothing. Larger is steadier and duller.")},
    {"row_share", "Against learning by heart", QT_TRANSLATE_NOOP("pawtrait::training::recipe", "Photos for each tree"),
     QT_TRANSLATE_NOOP("pawtrait::training::recipe", "Each tree is fitted on this share of the photos, drawn anew.")},
    {"column_share", "Against learning by heart", QT_TRANSLATE_NOOP("pawtrait::training::recipe", "Features for each tree"),
     QT_TRANSLATE_NOOP("pawtrait::training::recipe", "Each tree may ask about this share of the features, drawn anew.")},
    {"unit_length", "Heads", QT_TRANSLATE_NOOP("pawtrait::training::recipe", "Features of one length"),
     QT_TRANSLATE_NOOP("pawtrait::training::recipe", "What the network saw of each photo is brought to the same length before the heads are fitted.")},
    {"ridge_alpha", "Heads", QT_TRANSLATE_NOOP("pawtrait::training::recipe", "Ridge penalty"),
     QT_TRANSLATE_NOOP("pawtrait::training::recipe", "How strongly the ridge regression is held back. Larger is steadier and duller.")},
    {"svr_weight", "Heads", QT_TRANSLATE_NOOP("pawtrait::training::recipe", "Share of the SVR"),
     QT_TRANSLATE_NOOP("pawtrait::training::recipe", "The score is this share of the support vector regression and the rest of the ridge regression; 0 fits no SVR.")},
    {"svr", "Heads", QT_TRANSLATE_NOOP("pawtrait::training::recipe", "SVR beside the network"),
     QT_TRANSLATE_NOOP("pawtrait::training::recipe", "A support vector regression on what each fold's network sees; the score is the mean of both, with weights found out of fold.")},
    {"svr_c", "Heads", QT_TRANSLATE_NOOP("pawtrait::training::recipe", "SVR: C"),
     QT_TRANSLATE_NOOP("pawtrait::training::recipe", "How much the support vector regression minds photos that it misses.")},
    {"svr_epsilon", "Heads", QT_TRANSLATE_NOOP("pawtrait::training::recipe", "SVR: epsilon, points"),
     QT_TRANSLATE_NOOP("pawtrait::training::recipe", "Misses below so many points do not count.")},
    {"svr_gamma", "Heads", QT_TRANSLATE_NOOP("pawtrait::training::recipe", "SVR: gamma"),
     QT_TRANSLATE_NOOP("pawtrait::training::recipe", "How near photos have to be to matter for one another; larger follows single photos; 0: by the features.")},
    {"teacher_share", "Heads", QT_TRANSLATE_NOOP("pawtrait::training::recipe", "Share of the teacher"),
     QT_TRANSLATE_NOOP("pawtrait::training::recipe", "Where a stronger model's predictions lie beside the table (oof_reference.csv), labels are this share of them.")},
};

struct WordTitle {
    const char *word;
    const char *title;
};
const WordTitle wordTitles[] = {
    {"score", QT_TRANSLATE_NOOP("pawtrait::training::recipe", "each score")},
    {"bins14", QT_TRANSLATE_NOOP("pawtrait::training::recipe", "14 equal ranges of the score")},
    {"groups", QT_TRANSLATE_NOOP("pawtrait::training::recipe", "animals, at random")},
    {"bicubic", QT_TRANSLATE_NOOP("pawtrait::training::recipe", "bicubic")},
    {"linear", QT_TRANSLATE_NOOP("pawtrait::training::recipe", "linear")},
    {"bce", QT_TRANSLATE_NOOP("pawtrait::training::recipe", "cross-entropy of score / 100")},
    {"squared", QT_TRANSLATE_NOOP("pawtrait::training::recipe", "square of the error in points")},
    {"sqrt_mse", QT_TRANSLATE_NOOP("pawtrait::training::recipe", "root of each batch's mean square")},
    {"adam", QT_TRANSLATE_NOOP("pawtrait::training::recipe", "Adam")},
    {"adamw", QT_TRANSLATE_NOOP("pawtrait::training::recipe", "AdamW")},
    {"sgd", QT_TRANSLATE_NOOP("pawtrait::training::recipe", "SGD with momentum")},
    {"step", QT_TRANSLATE_NOOP("pawtrait::training::recipe", "step")},
    {"epoch", QT_TRANSLATE_NOOP("pawtrait::training::recipe", "epoch")},
    {"float32", QT_TRANSLATE_NOOP("pawtrait::training::recipe", "32 bits")},
    {"bf16", QT_TRANSLATE_NOOP("pawtrait::training::recipe", "bf16, mixed")},
};

QString titleOfWord(const QString &word)
{
    const auto found = std::find_if(std::begin(wordTitles), std::end(wordTitles), [&](const WordTitle &title) { return word == QLatin1String(title.word); });
    return found == std::end(wordTitles) ? word : tr(found->title);
}

void fillType(RecipeField &field, const RecipeKey &key)
{
    if (std::holds_alternative<bool Recipe::*>(key.member)) {
        field.type = RecipeField::Type::Switch;
    } else if (std::holds_alternative<std::string Recipe::*>(key.member)) {
        field.type = RecipeField::Type::Word;
        for (const char *word : key.words) {
            field.words.append(QLatin1String(word));
            field.wordTitles.append(titleOfWord(field.words.back()));
        }
    } else {
        field.type = std::holds_alternative<int Recipe::*>(key.member) ? RecipeField::Type::Whole : RecipeField::Type::Number;
        field.least = key.least;
        field.most = key.most;
    }
}

} // namespace

std::vector<RecipeField> recipeFields(Recipe::Kind kind)
{
    const QStringList used = keyNames(kindOf(kind).bit);
    std::vector<RecipeField> fields;
    for (const FieldWords &words : fieldWords) {
        RecipeField field;
        field.key = QLatin1String(words.key);
        if (!used.contains(field.key))
            continue;
        field.group = tr(words.group);
        field.title = tr(words.title);
        field.help = tr(words.help);
        if (field.key == QLatin1String("backbone")) {
            field.type = RecipeField::Type::Word;
            for (const network::Architecture &architecture : network::architectures()) {
                field.words.append(QString::fromStdString(architecture.name));
                field.wordTitles.append(field.words.back());
            }
        }
        const auto keys = recipeKeys();
        const auto key = std::find_if(keys.begin(), keys.end(), [&](const RecipeKey &k) { return field.key == QLatin1String(k.name); });
        if (key != keys.end())
            fillType(field, *key);
        fields.push_back(std::move(field));
    }
    return fields;
}

QString settingText(const Recipe &recipe, const QString &key)
{
    const auto root = nlohmann::json::parse(recipeToJson(recipe).toStdString(), nullptr, false);
    const auto value = root.find(key.toStdString());
    if (value == root.end())
        return {};
    return QString::fromStdString(value->is_string() ? value->get<std::string>() : value->dump());
}

QString recipePurpose(const QString &name)
{
    if (name == QLatin1String("frozen-ridge"))
        return tr("Seconds to minutes: ridge regression on what the default network sees. A good first number.");
    if (name == QLatin1String("frozen-svr"))
        return tr("Minutes: ridge and support vector regression on what the default network sees. How the default model was made.");
    if (name == QLatin1String("fine-tune-default"))
        return tr("For a shelter's own few hundred rated photos: the default network's last stages learn slowly, its last layer fast.");
    if (name == QLatin1String("notebook-b6"))
        return tr("The contest's EfficientNet notebook to the letter. Hours on a graphics card, days without one.");
    if (name == QLatin1String("notebook-b0-quick"))
        return tr("The same notebook with the smallest network, to see whether it runs.");
    if (name == QLatin1String("swin-bce"))
        return tr("What the contest's best teams came to: a large Swin, cross-entropy, ten folds. For a graphics card, with its weights at hand.");
    if (name == QLatin1String("swin-svr-blend"))
        return tr("swin-bce with a support vector regression on each fold's embeddings, and the best mean of both. Costs one more look at all photos a fold.");
    if (name == QLatin1String("clip-prompts-xgboost"))
        return tr("How well photos go with 11 words, by CLIP, and the 12 flags, to boosted trees (XGBoost). Minutes, with CLIP's weights at hand.");
    if (name == QLatin1String("mean"))
        return tr("The mean score of the fitted photos: what every other recipe has to beat. It takes a moment.");
    return {};
}

} // namespace pawtrait::training
