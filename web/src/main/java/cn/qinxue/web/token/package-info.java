/** API tokens: who programs are, and the page on which operators issue and revoke them. */
@NullMarked
package cn.qinxue.web.token;

import org.jspecify.annotations.NullMarked;
