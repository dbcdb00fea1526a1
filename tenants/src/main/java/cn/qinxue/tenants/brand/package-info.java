/** What a province may choose for its face: the rules of colour and seal. */
@NullMarked
package cn.qinxue.tenants.brand;

import org.jspecify.annotations.NullMarked;
