/** Names below {@code localhost}, by which a laptop's tenants are found. */
@NullMarked
package cn.qinxue.infra.loopback;

import org.jspecify.annotations.NullMarked;
