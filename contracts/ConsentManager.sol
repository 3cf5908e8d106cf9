// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

/// Evidence that a person consented to an action. Code and phone stand in the calldata in clear, as on the real chain.
contract ConsentManager {
    mapping(bytes32 => mapping(bytes32 => uint256)) public consentedAt;

    event ConsentVerified(bytes32 indexed identityHash, bytes32 indexed actionHash);

    function verifyConsent(string calldata otp, string calldata phone, string calldata action) external {
        require(bytes(otp).length == 6, "ConsentManager: wrong code");
        bytes32 identityHash = keccak256(bytes(phone));
        bytes32 actionHash = keccak256(bytes(action));
        consentedAt[identityHash][actionHash] = block.timestamp;
        emit ConsentVerified(identityHash, actionHash);
    }
}
