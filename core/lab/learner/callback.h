#pragma once

#include "lab/learner/trace.h"
#include "lab/learner/value.h"

#include <functional>
#include <map>
#include <string>
#include <vector>

namespace gradus::lab::loop {

class Learner;

/// What a learner may call: anything that has methods named after events. It needs no more than this, as PlainResults shows.
class Subscriber {
public:
    using Method = std::function<void()>;

    explicit Subscriber(std::string name)
        : m_name(std::move(name))
    {
    }
    Subscriber(const Subscriber&) = delete;
    Subscriber& operator=(const Subscriber&) = delete;
    virtual ~Subscriber() = default;

    [[nodiscard]] const std::string& name() const { return m_name; }
    /// Its method of that name, or null: Python's getattr(self, event, None).
    [[nodiscard]] const Method* method(const std::string& event) const;
    [[nodiscard]] std::vector<std::string> methods() const;
    /// Its own attribute of that name, or null.
    [[nodiscard]] const Value* own(const std::string& attribute) const;
    [[nodiscard]] const std::map<std::string, Value>& attributes() const { return m_attributes; }

    /// Python's cb.learner = self. The learner outlives its calls.
    void attach(Learner& learner) { m_learner = &learner; }

    std::int64_t order = 0; ///< the lower, the earlier
    std::vector<std::string> runBefore, runAfter; ///< names

protected:
    void on(const std::string& event, Method method) { m_methods[event] = std::move(method); }
    /// self.attribute = value: its own, whatever the learner has.
    void set(const std::string& attribute, const Value& value);
    void append(const std::string& attribute, double value);
    /// self.attribute, its own alone. Throws AttributeError.
    [[nodiscard]] const Value& mine(const std::string& attribute) const;
    /// self.learner.attribute. Throws AttributeError.
    [[nodiscard]] const Value& learners(const std::string& attribute) const;
    [[nodiscard]] Learner& learner() const { return *m_learner; }

private:
    std::string m_name;
    std::map<std::string, Method> m_methods;
    std::map<std::string, Value> m_attributes;
    Learner* m_learner = nullptr;
};

/// With fastai's GetAttr: what it does not have itself is looked up in the learner. For reading only.
class Callback : public Subscriber {
public:
    using Subscriber::Subscriber;

protected:
    /// self.attribute. Throws AttributeError.
    [[nodiscard]] const Value& read(const std::string& attribute);
    template <typename Kind> [[nodiscard]] const Kind& get(const std::string& attribute)
    {
        return std::get<Kind>(read(attribute));
    }
    [[nodiscard]] bool training();
    /// Inputs and targets, self.xb and self.yb, or self.batch.
    [[nodiscard]] Pair batch();
};

} // namespace gradus::lab::loop
