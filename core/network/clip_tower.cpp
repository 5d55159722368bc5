#include "network/clip_tower.h"

namespace pawtrait::network {

namespace {

void addTower(const Tower &tower, std::vector<TensorShape> &to)
{
    const std::int64_t width = tower.width;
    for (int b = 0; b < blockCount; ++b) {
        const std::string block = tower.prefix + std::to_string(b) + ".";
        for (const auto &[name, shape] : std::initializer_list<std::pair<const char *, std::vector<std::int64_t>>>{{"ln_1.weight", {width}},
                                                                                                                   {"ln_1.bias", {width}},
                                                                                                                   {"attn.in_proj_weight", {3 * width, width}},
                                                                                                                   {"attn.in_proj_bias", {3 * width}},
                                                                                                                   {"attn.out_proj.weight", {width, width}},
                                                                                                                   {"attn.out_proj.bias", {width}},
                                                                                                                   {"ln_2.weight", {width}},
                                                                                                                   {"ln_2.bias", {width}},
                                                                                                                   {"mlp.c_fc.weight", {4 * width, width}},
                                                                                                                   {"mlp.c_fc.bias", {4 * width}},
                                                                                                                   {"mlp.c_proj.weight", {width, 4 * width}},
                                                                                                                   {"mlp.c_proj.bias", {width}}})
            to.push_back({block + name, shape});
    }
}

} // namespace

std::vector<TensorShape> clipTensors()
{
    const std::int64_t features = clipSizes.featureCount, image = imageTower.width, text = textTower.width;
    std::vector<TensorShape> all{{"positional_embedding", {clipSizes.contextLength, text}},
                                 {"text_projection", {text, features}},
                                 {"logit_scale", {}},
                                 {"visual.class_embedding", {image}},
                                 {"visual.positional_embedding", {patchPlaces + 1, image}},
                                 {"visual.proj", {image, features}},
                                 {"visual.conv1.weight", {image, 3, patch, patch}},
                                 {"visual.ln_pre.weight", {image}},
                                 {"visual.ln_pre.bias", {image}}};
    addTower(imageTower, all);
    all.push_back({"visual.ln_post.weight", {image}});
    all.push_back({"visual.ln_post.bias", {image}});
    addTower(textTower, all);
    all.push_back({"token_embedding.weight", {clipSizes.vocabulary, text}});
    all.push_back({"ln_final.weight", {text}});
    all.push_back({"ln_final.bias", {text}});
    return all;
}

} // namespace pawtrait::network
