package io.zhanbo.submission.catalogue;

import io.zhanbo.submission.text.PhoneNumber;

/** By what a contestant is known again within a unit. */
record Match(String unitId, String name, String contact) {

    static Match byPhone(String unitId, String name, String phone) {
        return new Match(unitId, Loosely.written(name), "phone:" + PhoneNumber.normalised(phone));
    }

    static Match byTitle(String unitId, String name, String title) {
        return new Match(unitId, Loosely.written(name), "title:" + Loosely.written(title));
    }
}
