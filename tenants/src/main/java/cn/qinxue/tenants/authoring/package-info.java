/** Settings that people write by hand: YAML read into records, with everything that is wrong said at once, in Chinese. */
@NullMarked
package cn.qinxue.tenants.authoring;

import org.jspecify.annotations.NullMarked;
