#include "demo/catalogue.h"

#include "figure/codec.h"
#include "figure/error.h"

#include <QFile>
#include <QUrl>

#include <algorithm>

namespace gradus::demo {

namespace {

std::vector<figure::Declaration> fromResource()
{
    QFile file(QStringLiteral(":/demos.json"));
    if (!file.open(QIODevice::ReadOnly)) {
        return {};
    }
    const QByteArray bytes = file.readAll();
    std::vector<figure::Declaration> declarations;
    const auto json = nlohmann::json::parse(bytes.begin(), bytes.end(), nullptr, false);
    const auto& list = json.is_object() && json.contains("demos") ? json.at("demos") : json;
    if (!list.is_array()) {
        qWarning("The list of demos in this program can't be read: no demo will be found.");
        return {};
    }
    for (const auto& one : list) {
        try {
            declarations.push_back(figure::declarationFromJson(one));
        } catch (const figure::Error& error) {
            qWarning("A demo's declaration in this program can't be read: %s", error.what());
        }
    }
    return declarations;
}

std::string decoded(const QString& part)
{
    return QUrl::fromPercentEncoding(part.toUtf8()).toStdString();
}

template <typename Named> std::string ids(const std::vector<Named>& all)
{
    std::string list;
    for (const Named& one : all) {
        list += (list.empty() ? "" : ", ") + one.id;
    }
    return list;
}

} // namespace

Catalogue::Catalogue(std::vector<figure::Declaration> declarations)
    : m_declarations(std::move(declarations))
    , m_loaded(true)
{
}

const std::vector<figure::Declaration>& Catalogue::declarations() const
{
    if (!m_loaded) {
        m_declarations = fromResource();
        m_loaded = true;
    }
    return m_declarations;
}

const figure::Declaration* Catalogue::find(const QString& demo) const
{
    const auto& all = declarations();
    const auto found = std::find_if(all.begin(), all.end(), [id = demo.toStdString()](const auto& one) { return one.id == id; });
    return found == all.end() ? nullptr : &*found;
}

bool Catalogue::exists(const QString& link) const
{
    try {
        (void)place(link);
        return true;
    } catch (const figure::Error&) {
        return false;
    }
}

Place Catalogue::place(const QString& link) const
{
    const QString path = link.section(u'?', 0, 0);
    const QString query = link.section(u'?', 1);
    Place place;
    place.demo = path.section(u'/', 0, 0);
    place.preset = path.section(u'/', 1);
    const figure::Declaration* demo = find(place.demo);
    if (!demo) {
        throw figure::Error(GRADUS_TEXT("gradus::demo::Catalogue", "There is no demo “%1”; there are: %2.")
                                .with({place.demo.toStdString(), ids(declarations())}));
    }
    if (!place.preset.isEmpty() && !demo->preset(place.preset.toStdString())) {
        throw figure::Error(GRADUS_TEXT("gradus::demo::Catalogue", "The demo “%1” has no preset “%2”; it has: %3.")
                                .with({demo->id, place.preset.toStdString(), ids(demo->presets)}));
    }
    for (const QString& part : query.split(u'&', Qt::SkipEmptyParts)) {
        const qsizetype sign = part.indexOf(u'=');
        const std::string name = decoded(part.left(sign));
        const figure::Parameter* parameter = demo->parameter(name);
        if (!parameter) {
            throw figure::Error(GRADUS_TEXT("gradus::demo::Catalogue", "The demo “%1” has no setting “%2”; it has: %3.")
                                    .with({demo->id, name, ids(demo->parameters)}));
        }
        if (sign < 0) {
            throw figure::Error(
                GRADUS_TEXT("gradus::demo::Catalogue", "The setting “%1” has no value: write %1=value.").with({name}));
        }
        place.arguments[name] = figure::parseValue(*parameter, decoded(part.mid(sign + 1)));
    }
    return place;
}

} // namespace gradus::demo
